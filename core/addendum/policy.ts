import type { Fact, FactOf } from "../facts/schema.ts";
import { parseHeader } from "../guard/header.ts";
import type { Sha256 } from "../guard/chunk.ts";
import { hexToBytes } from "@noble/hashes/utils.js";
import { seqOf, stateOf, type Log } from "../log/log.ts";
import type { Writer } from "../log/requests.ts";
import type { ChangeHash } from "../ids.ts";
import { documentKind, type DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { Addendum } from "./addendum.ts";
import { addendaIn } from "./queries.ts";
import {
  MAX_ADDENDA_BYTES,
  MAX_ADDENDA_BYTES_OF_ONE_PERSON,
  MAX_ADDENDA_OF_ONE_PERSON,
} from "./schema.ts";

export type AddRefusal = "STALE" | "LOCKED" | "FORBIDDEN" | "BAD_STRUCT" | "TOO_LARGE";
/** The changes of an addendum by the hashes under which the log would have them. */
export type Brought = readonly { doc: DocumentKind; hash: ChangeHash }[];
type Asked = { by: Writer; addendum: Addendum; brought: Brought | null; now: Timestamp };

/**
 * Whether this addendum is taken now. [AD2] [AD4]
 * Refuses: FORBIDDEN (deleted, or in another's name), STALE (there is no seal yet), LOCKED (the results are
 * published), BAD_STRUCT (of another seal, or what it brings is in the log, or is no change), TOO_LARGE (with
 * those before).
 */
export function mayAdd(log: Log, { by, addendum, brought, now }: Asked): Verdict<AddRefusal> {
  const { content, bytes } = addendum;
  const state = stateOf(log, now);
  if (state === "deleted" || content.by !== by.person) return refuse("FORBIDDEN");
  if (state === "published") return refuse("LOCKED");
  if (state !== "finalised") return refuse("STALE");
  const isOfThisSeal = content.session === log.session && content.receipt === sealIn(log.facts);
  if (!isOfThisSeal || !isLeftOut(log, brought)) return refuse("BAD_STRUCT");
  return hasRoom(log.facts, by, bytes.length) ? allow() : refuse("TOO_LARGE");
}

/**
 * What an addendum brings, or null where a change is none. It takes a while for 4 MiB and asks nothing of the
 * log: so it is done before the lock. [AD2]
 */
export function broughtBy({ content }: Addendum, hasher?: Sha256): Brought | null {
  const parsed = documentKind.options.flatMap((doc) =>
    content.changes[doc].map((change) => ({ doc, read: parseHeader(hexToBytes(change), hasher) })),
  );
  const sound = parsed.flatMap(({ doc, read }) =>
    read.ok ? [{ doc, hash: read.header.hash }] : [],
  );
  return sound.length === parsed.length ? sound : null;
}

function sealIn(facts: readonly Fact[]) {
  return facts.find((fact) => fact.kind === "finalised")?.receipt ?? null;
}

function isLeftOut(log: Log, brought: Brought | null): boolean {
  if (!brought || brought.length === 0) return false;
  return brought.every(({ doc, hash }) => seqOf(log, doc, hash) === null);
}

function hasRoom(facts: readonly Fact[], { person }: Writer, size: number): boolean {
  const before = addendaIn(facts);
  const own = before.filter(({ by }) => by === person);
  return (
    own.length < MAX_ADDENDA_OF_ONE_PERSON &&
    sizeOf(own) + size <= MAX_ADDENDA_BYTES_OF_ONE_PERSON &&
    sizeOf(before) + size <= MAX_ADDENDA_BYTES
  );
}

function sizeOf(addenda: readonly FactOf<"addendum">[]): number {
  return addenda.reduce((sum, { size }) => sum + size, 0);
}
