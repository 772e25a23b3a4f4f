import type { Fact } from "../facts/schema.ts";
import { parseHeader } from "../guard/header.ts";
import type { Sha256 } from "../guard/chunk.ts";
import { hexToBytes } from "@noble/hashes/utils.js";
import { seqOf, stateOf, type Log } from "../log/log.ts";
import type { Writer } from "../log/requests.ts";
import { documentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { Addendum } from "./addendum.ts";
import { addendaIn } from "./queries.ts";
import { MAX_ADDENDA_BYTES, MAX_ADDENDA_OF_ONE_PERSON } from "./schema.ts";

export type AddRefusal = "STALE" | "LOCKED" | "FORBIDDEN" | "BAD_STRUCT" | "TOO_LARGE";
type Asked = { by: Writer; addendum: Addendum; now: Timestamp; hasher?: Sha256 | undefined };

/**
 * Whether this addendum is taken now. [AD2] [AD4]
 * Refuses: FORBIDDEN (deleted, or in another's name), STALE (there is no seal yet), LOCKED (the results are
 * published), BAD_STRUCT (of another seal, or what it brings is in the log, or is no change), TOO_LARGE (with
 * those before).
 */
export function mayAdd(log: Log, { by, addendum, now, hasher }: Asked): Verdict<AddRefusal> {
  const { content, bytes } = addendum;
  const state = stateOf(log, now);
  if (state === "deleted" || content.by !== by.person) return refuse("FORBIDDEN");
  if (state === "published") return refuse("LOCKED");
  if (state !== "finalised") return refuse("STALE");
  const isOfThisSeal = content.session === log.session && content.receipt === sealIn(log.facts);
  if (!isOfThisSeal || !bringsWhatIsLeftOut(log, addendum, hasher)) return refuse("BAD_STRUCT");
  return hasRoom(log.facts, by, bytes.length) ? allow() : refuse("TOO_LARGE");
}

function sealIn(facts: readonly Fact[]) {
  return facts.find((fact) => fact.kind === "finalised")?.receipt ?? null;
}

/** Sound changes, and none that everybody has already. */
function bringsWhatIsLeftOut(log: Log, { content }: Addendum, hasher?: Sha256): boolean {
  const verdicts = documentKind.options.flatMap((kind) =>
    content.changes[kind].map((change) => {
      const parsed = parseHeader(hexToBytes(change), hasher);
      return parsed.ok && seqOf(log, kind, parsed.header.hash) === null;
    }),
  );
  return verdicts.length > 0 && verdicts.every(Boolean);
}

function hasRoom(facts: readonly Fact[], { person }: Writer, size: number): boolean {
  const before = addendaIn(facts);
  const own = before.filter(({ by }) => by === person);
  const sum = before.reduce((total, each) => total + each.size, size);
  return own.length < MAX_ADDENDA_OF_ONE_PERSON && sum <= MAX_ADDENDA_BYTES;
}
