// That a change applies is not enough: Automerge 3.5.0 applies and saves changes that it can then never
// load again. These rules are asked on the bytes, by the relay before it acknowledges and by the
// device of what it pulls.
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { Sha256 } from "./chunk.ts";
import type { DocumentIndex } from "./document-index.ts";
import { parseHeader, type ChangeHeader, type ParsedHeader } from "./header.ts";

/** Each head is a fork that every later change must name. */
export const MAX_HEADS = 64;
/**
 * The deepest text lies in an entity, in a map of the root: 3. 2,000 maps in each other, 4 kB, take
 * Automerge 3.5.0 11 s and 300 MB to show, and 10,000 all the memory there is.
 */
const MAX_DEPTH = 8;
/** 16 bytes in hex. */
const ACTOR_DIGITS = 32;

/** Who brings a change, and how many forks there may be, MAX_HEADS unless told. */
type Bringing = { owner: string; maxHeads?: number };
type Arrival = Bringing & { index: DocumentIndex; header: ChangeHeader };
type Rule = (arrival: Arrival) => Verdict<RefusalCode>;

/** First what no waiting mends, then what may come right: a device retries on MISSING_DEPS alone. */
const RULES: readonly Rule[] = [
  isFlawless,
  actorHasSixteenBytes,
  actorBelongsToOwner,
  onlyTheFirstChangeHasNoDeps,
  seqIsUnused,
  depsAreKnown,
  seqHasNoGap,
  startOpFollowsDeps,
  operationsAreNew,
  headsStayFew,
  objectsStayShallow,
];

/**
 * Whether these bytes are a change that may enter the document, brought by `owner` (device or person,
 * as the caller counts them).
 * A change that is in the index already is the caller's business, for here a repetition is
 * SEQ_REUSED: who expects repetitions asks `parseHeader`, then `index.changes`, then `mayFollow`.
 */
export function mayEnter(
  index: DocumentIndex,
  bytes: Uint8Array,
  owner: string,
  sha256?: Sha256,
): ParsedHeader {
  const parsed = parseHeader(bytes, sha256);
  if (!parsed.ok) return parsed;
  const verdict = mayFollow(index, parsed.header, { owner });
  return verdict.ok ? parsed : verdict;
}

/** Whether a change with this header, whose hash is not in the index, may be added to it. */
export function mayFollow(
  index: DocumentIndex,
  header: ChangeHeader,
  bringing: Bringing,
): Verdict<RefusalCode> {
  const arrival = { index, header, ...bringing };
  for (const rule of RULES) {
    const verdict = rule(arrival);
    if (!verdict.ok) return verdict;
  }
  return allow();
}

/** Not asked of what stands in a log already: see `ChangeHeader`. [GU2] [GU17] [GU18] */
function isFlawless({ header: { flaw } }: Arrival): Verdict<RefusalCode> {
  return flaw === null ? allow() : refuse(flaw);
}

/** Every page draws a random one; another length is another program. [GU4] */
function actorHasSixteenBytes({ header }: Arrival): Verdict<RefusalCode> {
  return header.actor.length === ACTOR_DIGITS ? allow() : refuse("BAD_STRUCT");
}

/** Nobody writes in another's name: the first use binds. [GU5] */
function actorBelongsToOwner({ index, header, owner }: Arrival): Verdict<RefusalCode> {
  const known = index.actors.get(header.actor);
  return !known || known.owner === owner ? allow() : refuse("FORBIDDEN");
}

/** Every document begins with the same change, which its log holds first. [GU6] */
function onlyTheFirstChangeHasNoDeps({ index, header }: Arrival): Verdict<RefusalCode> {
  return header.deps.length > 0 || index.changes.size === 0 ? allow() : refuse("BAD_STRUCT");
}

/** Two changes with one actor and seq make every later merge throw. [GU7] */
function seqIsUnused({ index, header }: Arrival): Verdict<RefusalCode> {
  return header.seq > lastOf(index, header).lastSeq ? allow() : refuse("SEQ_REUSED");
}

/** Automerge would queue orphans, and save them. [GU8] */
function depsAreKnown({ index, header }: Arrival): Verdict<RefusalCode> {
  return header.deps.every((dep) => index.changes.has(dep)) ? allow() : refuse("MISSING_DEPS");
}

/** [GU8] */
function seqHasNoGap({ index, header }: Arrival): Verdict<RefusalCode> {
  const next = lastOf(index, header).lastSeq + 1;
  return header.seq === next ? allow() : refuse("MISSING_DEPS");
}

/** Lower, and no device can load the document again; higher, and the counter runs out. [GU9] */
function startOpFollowsDeps({ index, header }: Arrival): Verdict<RefusalCode> {
  const maxOps = header.deps.map((dep) => index.changes.get(dep)?.maxOp ?? 0);
  return header.startOp === 1 + Math.max(0, ...maxOps) ? allow() : refuse("BAD_STRUCT");
}

/**
 * A change that does not descend from its actor's last one could number its operations the same:
 * it applies, and asking the document for its changes then ends in a panic. [GU10]
 */
function operationsAreNew({ index, header }: Arrival): Verdict<RefusalCode> {
  return header.startOp > lastOf(index, header).lastMaxOp ? allow() : refuse("BAD_STRUCT");
}

/** With 5,000 heads the next honest change weighs 152 kB. [GU11] */
function headsStayFew({ index, header, maxHeads = MAX_HEADS }: Arrival): Verdict<RefusalCode> {
  const joined = header.deps.filter((dep) => index.heads.has(dep)).length;
  return index.heads.size - joined + 1 <= maxHeads ? allow() : refuse("TOO_MANY_HEADS");
}

/** What is put into an object that nobody has made does not apply, so it need not wait. [GU16] */
function objectsStayShallow({ index, header }: Arrival): Verdict<RefusalCode> {
  const own = new Map<string, number>();
  for (const { id, parent } of header.objects) {
    const above = parent === null ? 0 : (own.get(parent) ?? index.depths.get(parent));
    if (above === undefined || above >= MAX_DEPTH) return refuse("BAD_STRUCT");
    own.set(id, above + 1);
  }
  return allow();
}

function lastOf(index: DocumentIndex, { actor }: ChangeHeader) {
  return index.actors.get(actor) ?? { lastSeq: 0, lastMaxOp: 0 };
}
