// What people write.
import * as A from "@automerge/automerge/slim";
import { atomic, type DocumentKind } from "../schema.ts";
import { hashOf } from "./changes.ts";
import type { Chance } from "./chance.ts";
import type { Free } from "./content.ts";
import type { Person, Run } from "./run.ts";

export const CANDIDATES = ["c1", "c2", "c3"].map((name) => `${name.slice(1)}${"c".repeat(31)}`);
/** How often somebody begins a new note; two who began the same one apart would hide one another's. */
const BEGIN = 0.2;
/** Every letter of the prose is written once in a schedule, so that it can be looked for. */
const FIRST_LETTER = 0x4e00;

/** One change of one document that this person may write. */
export function edit({ chance, world }: Run, { device }: Person): void {
  const { memory } = device;
  if (!memory) return;
  const kind = device.writer.role === "member" ? memberWrites(chance) : "report";
  const isProse = kind === "report" && chance.happens(0.7);
  const letter = String.fromCodePoint(FIRST_LETTER + world.letters.size);
  memory.docs[kind] = A.change(memory.docs[kind], { time: 0 }, (draft) => {
    if (kind === "session") draft["room"] = atomic(`Salle ${chance.below(100)}`);
    if (kind === "roster") enrol(draft, chance);
    if (kind === "report" && !isProse) abort(draft, chance);
    if (isProse) write(draft, letter, chance);
  });
  const change = A.getLastLocalChange(memory.docs[kind]);
  if (isProse && change) world.letters.set(hashOf(change), letter);
}

function memberWrites(chance: Chance): DocumentKind {
  if (chance.happens(0.6)) return "report";
  return chance.happens(0.6) ? "session" : "roster";
}

function abort(draft: Free, chance: Chance): void {
  const reason = atomic(chance.pick(["candidate", "technical"]));
  mapIn(draft, "abortReasons")[chance.pick(CANDIDATES)] = reason;
}

function write(draft: Free, letter: string, chance: Chance): void {
  const notes = mapIn(draft, "issueReports");
  const begun = Object.keys(notes);
  const id = begun.length === 0 || chance.happens(BEGIN) ? chance.id() : chance.pick(begun);
  notes[id] ??= { description: "" };
  const { length } = String(mapIn(notes, id)["description"]);
  A.splice(draft, ["issueReports", id, "description"], chance.below(length + 1), 0, letter);
}

function enrol(draft: Free, chance: Chance): void {
  const candidates = mapIn(draft, "candidates");
  const id = chance.pick(CANDIDATES);
  candidates[id] ??= { lastName: atomic("Martin"), extraTimePercent: null };
  mapIn(candidates, id)["extraTimePercent"] = 1 + chance.below(100);
}

function mapIn(draft: Free, key: string): Free {
  const there = draft[key];
  if (!isMap(there)) throw new Error(`${key} is no map`);
  return there;
}

function isMap(value: unknown): value is Free {
  return typeof value === "object" && value !== null;
}
