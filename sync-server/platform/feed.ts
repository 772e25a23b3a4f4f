// Everything that concerns the platform, of all sessions of one centre, in one order.
import type { Fact } from "#core/facts/schema.ts";
import type { CentreId, SessionId } from "#core/ids.ts";
import type { Log } from "#core/log/log.ts";
import type { ReportDocument } from "#core/schema.ts";
import { isLate } from "./answer.ts";
import type { PlatformContext } from "./context.ts";
import {
  decidedBy,
  decisionsWritten,
  permissionReceived,
  type Decisions,
} from "./feed-decisions.ts";
import type { FeedEvent, Happening } from "./feed-event.ts";
import { endOfLook, feedItems, MAX_SCANNED, type FeedItem } from "./feed-item.ts";
import { followed } from "./moment.ts";
import { addendumPath, sealedPath } from "./paths.ts";

export type FeedPage = {
  events: FeedEvent[];
  /** Ask again behind this place. */
  next: number;
  /** There may be more already. */
  more: boolean;
};
type Look = { centre: CentreId; since: number; max: number };
type Known = { log: Log; report: ReportDocument; decisions: Decisions };

/**
 * What happened behind place `since`: about `max` events, for those of one item come together. Each has
 * the place of the item of the log that brought it: a fact its own; a presence or a resume that of the
 * fact of its receipt; any other decision that of the change that wrote it. A place never changes and
 * nothing is put in before it, so whoever asks from the last `next` misses nothing. [PL10]
 */
export async function feedPage(
  context: PlatformContext,
  { centre, since, max }: Look,
): Promise<FeedPage> {
  const end = endOfLook(context.database, since);
  const items = [...feedItems(context.database, { centre, since, end })];
  const known = await knownOf(context, items);
  const events: FeedEvent[] = [];
  for (const item of items) {
    const { place, sessionNumber } = item;
    const about = known.get(item.session);
    const happenings = about ? happeningsOf(item, about) : [];
    events.push(...happenings.map((happening) => ({ place, sessionNumber, ...happening })));
    if (events.length >= max) return { events, next: place, more: true };
  }
  return { events, next: end, more: end - since >= MAX_SCANNED };
}

/** What has to be known of each session that these items are of. */
async function knownOf(
  context: PlatformContext,
  items: readonly FeedItem[],
): Promise<Map<SessionId, Known>> {
  const known = new Map<SessionId, Known>();
  for (const session of new Set(items.map((item) => item.session))) {
    const { documents } = await followed(context, session);
    const log = await context.store.read(session);
    known.set(session, {
      log,
      report: documents.report,
      decisions: decisionsWritten(documents.report),
    });
  }
  return known;
}

function happeningsOf({ says, seq, sessionNumber }: FeedItem, known: Known): Happening[] {
  if (says.kind === "report") return decidedBy(known.report, known.decisions, says.operations);
  const { fact } = says;
  if (fact.kind === "presence-received") {
    const written = known.decisions.get(fact.decision);
    return written ? [permissionReceived(written.made, fact.at)].flatMap((told) => told ?? []) : [];
  }
  return [factTold(fact, { sessionNumber, late: isLate(known.log, seq) })].flatMap(
    (told) => told ?? [],
  );
}

type Where = { sessionNumber: number; late: boolean };

function factTold(fact: Fact, { sessionNumber, late }: Where): Happening | null {
  const { kind, at } = fact;
  switch (kind) {
    case "created":
    case "deleted":
    case "published":
      return { kind, at };
    case "candidate-joined":
      return { kind, at, candidate: fact.candidate, late };
    case "candidate-started":
      return { kind, at, candidate: fact.candidate, certification: fact.certification };
    case "candidate-finished":
      return { kind, at, candidate: fact.candidate, how: fact.how, late };
    case "alert-raised": {
      const { candidate, alert, about, question } = fact;
      return { kind, at, candidate, alert, about, question, late };
    }
    case "alert-closed":
      return { kind, at, alert: fact.alert, late };
    case "finalised":
      return { kind, at, receipt: fact.receipt, sealed: sealedPath(sessionNumber) };
    case "addendum":
      return { kind, at, addendum: fact.hash, way: addendumPath(sessionNumber, fact.hash) };
    default:
      // What the platform has no business with: who entered, passwords, what the relay keeps for itself.
      return null;
  }
}
