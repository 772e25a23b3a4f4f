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
const REASONS = ["candidate", "technical"];
/** Every letter of the prose is written once in a schedule, so that it can be looked for. */
const FIRST_LETTER = 0x4e00;

type Edit = (draft: Free) => void;

/** One change of one document that this person may write. */
export function edit({ chance, world }: Run, { device }: Person): void {
  const { memory } = device;
  if (!memory) return;
  const kind = device.writer.role === "member" ? memberWrites(chance) : "report";
  const isProse = kind === "report" && chance.happens(0.7);
  const letter = String.fromCodePoint(FIRST_LETTER + world.letters.size);
  const before = memory.docs[kind];
  const writing = isProse ? writes(before, letter, chance) : sets(before, kind, chance);
  memory.docs[kind] = A.change(before, { time: 0 }, writing);
  const change = A.getLastLocalChange(memory.docs[kind]);
  if (isProse && change) world.letters.set(hashOf(change), letter);
}

function memberWrites(chance: Chance): DocumentKind {
  if (chance.happens(0.6)) return "report";
  return chance.happens(0.6) ? "session" : "roster";
}

/** A letter somewhere in a note, or the first of a new one. */
function writes(report: Free, letter: string, chance: Chance): Edit {
  const notes = mapIn(report, "issueReports");
  const begun = Object.keys(notes);
  const isNew = begun.length === 0 || chance.happens(BEGIN);
  if (isNew) {
    const id = chance.id();
    return (draft) => {
      mapIn(draft, "issueReports")[id] = { description: letter };
    };
  }
  const id = chance.pick(begun);
  const { length } = String(mapIn(notes, id)["description"]);
  const at = chance.below(length + 1);
  return (draft) => A.splice(draft, ["issueReports", id, "description"], at, 0, letter);
}

/** A value that is replaced whole. */
function sets(before: Free, kind: DocumentKind, chance: Chance): Edit {
  const id = chance.pick(CANDIDATES);
  const number = 1 + chance.below(100);
  switch (kind) {
    case "session":
      return (draft) => void (draft["room"] = atomic(`Salle ${number}`));
    case "report":
      return (draft) => void (mapIn(draft, "abortReasons")[id] = atomic(chance.pick(REASONS)));
    case "roster":
      return id in mapIn(before, "candidates")
        ? (draft) => void (mapIn(mapIn(draft, "candidates"), id)["extraTimePercent"] = number)
        : (draft) => void (mapIn(draft, "candidates")[id] = { extraTimePercent: number });
  }
}

function mapIn(within: Free, key: string): Free {
  const there = within[key];
  if (!isMap(there)) throw new Error(`${key} is no map`);
  return there;
}

function isMap(value: unknown): value is Free {
  return typeof value === "object" && value !== null;
}
