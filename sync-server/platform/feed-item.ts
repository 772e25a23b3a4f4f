import { parseFact } from "#core/log/log.ts";
import type { Fact } from "#core/facts/schema.ts";
import { sessionId, type CentreId, type SessionId } from "#core/ids.ts";
import { parseHeader } from "#core/guard/header.ts";
import { itemKind } from "#core/wire/frames.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";

/** One item of a log, as far as the feed looks at it. */
export type FeedItem = {
  /** Where it stands among the items of all logs. */
  place: number;
  session: SessionId;
  sessionNumber: number;
  seq: number;
  says: { kind: "fact"; fact: Fact } | { kind: "report"; operations: Operations };
};

/** The operations of one change: everything that `actor` numbered `from` … `to`. */
export type Operations = { actor: string; from: number; to: number };

/** As many items as one answer looks at, whosever they are. */
export const MAX_SCANNED = 2_000;

const lastPlace = z.object({ place: z.int().nullable() });
const itemRow = z.object({
  place: z.int(),
  log: sessionId,
  number: z.int(),
  seq: z.int(),
  kind: itemKind,
  bytes: z.instanceof(Uint8Array),
});

/** Where a look that begins behind `since` ends: 2,000 items later, or at the last item there is. */
export function endOfLook(database: DatabaseSync, since: number): number {
  const sql = `SELECT max(place) AS place
    FROM (SELECT place FROM items WHERE place > ? ORDER BY place LIMIT ?)`;
  return row(database, lastPlace, { sql, with: [since, MAX_SCANNED] })?.place ?? since;
}

/**
 * Facts and changes of reports of this centre behind `since` and up to `end`, in order. SQLite has one
 * writer at a time, so a place that is seen is followed by nothing that comes before it.
 * NOTE: CROSS JOIN is SQLite's way to say that the items are walked, not the sessions.
 */
export function* feedItems(
  database: DatabaseSync,
  look: { centre: CentreId; since: number; end: number },
): Generator<FeedItem> {
  const { centre, since, end } = look;
  const found = database
    .prepare(
      `SELECT place, log, number, seq, kind, bytes FROM items CROSS JOIN session_codes ON session = log
      WHERE place > ? AND place <= ? AND centre = ? AND kind IN ('fact', 'report') ORDER BY place`,
    )
    .iterate(since, end, centre);
  for (const each of found) {
    const { place, log, number, seq, kind, bytes } = itemRow.parse(each);
    const says = kind === "fact" ? factIn(bytes) : operationsIn(bytes);
    if (says) yield { place, session: log, sessionNumber: number, seq, says };
  }
}

function factIn(bytes: Uint8Array): FeedItem["says"] | null {
  const fact = parseFact(bytes);
  return fact && { kind: "fact", fact };
}

function operationsIn(bytes: Uint8Array): FeedItem["says"] | null {
  const parsed = parseHeader(bytes);
  if (!parsed.ok) return null;
  const { actor, startOp: from, maxOp: to } = parsed.header;
  return { kind: "report", operations: { actor, from, to } };
}
