import type { CentreProfile } from "#core/centre/profile.ts";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import type { CentreId, SessionId } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { Timestamp } from "#core/time.ts";
import { profileOf } from "../accounts/profile.ts";
import { sessionByNumber, type SessionCodes } from "../accounts/session-codes.ts";
import type { SessionReading } from "../replica/replica.ts";
import type { PlatformContext } from "./context.ts";

/** A session as the platform's events are judged: all that is known of it, at one moment. */
export type Moment = {
  documents: SessionDocuments;
  facts: FactsView;
  /** What the centre is by now, whatever it was when somebody was enrolled. [SU7] */
  centre: CentreProfile;
  now: Timestamp;
};

/**
 * The session with this number, if it is one of this centre; null as centre means any. What belongs to
 * others is as unknown as what never was. [PL1]
 */
export function sessionOf(
  { database }: Pick<PlatformContext, "database">,
  centre: CentreId | null,
  number: number,
): SessionCodes | null {
  const found = sessionByNumber(database, number);
  return found && (centre === null || found.centre === centre) ? found : null;
}

export async function momentOf(
  context: PlatformContext,
  { session, centre }: Pick<SessionCodes, "session" | "centre">,
): Promise<Moment> {
  const { documents, facts } = await followed(context, session);
  const profile = profileOf(context.database, centre);
  if (!profile) throw new Error(`no centre has the session ${session}`);
  return { documents, facts: factsView(facts), centre: profile, now: context.now() };
}

/** The session with everything that was pushed so far taken in, so that no decision waits unheard. */
export async function followed(
  context: PlatformContext,
  session: SessionId,
): Promise<SessionReading> {
  const { tip } = await context.store.read(session);
  const known = tip.seq;
  const reading = await context.replica.follow(session);
  if (reading.len > known) await announce(context, session);
  return reading;
}

/** Devices hear of it at once if they can; they also ask by themselves, so it may fail. */
export async function announce(
  { committed, log }: Pick<PlatformContext, "committed" | "log">,
  session: SessionId,
): Promise<void> {
  try {
    await committed(session);
  } catch (error) {
    log.error("news not spread", error, { session });
  }
}
