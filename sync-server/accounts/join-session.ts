import { MAX_INVITED_DEVICES, WITHOUT_DAY_MS, invitationEnd } from "#core/facts/invitation.ts";
import type { DeviceId, SessionId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import { transaction } from "../store/database.ts";
import {
  type HeldInvitation,
  hasPlaceFor,
  invitationByHash,
  noteDevice,
} from "../store/session-invitations.ts";
import type { AccountsContext } from "./context.ts";
import { type Entered, letIn } from "./let-in.ts";
import { type NotOpenYet, notOpenYet } from "./opening.ts";
import { sha256 } from "./secrets.ts";
import type { Pause, PauseRule } from "./throttle.ts";

/** Nobody guesses 128 bits: this only keeps whoever tries from keeping the relay busy. [IN8] */
export const JOIN_RULE: PauseRule = {
  name: "join",
  pauseAfter: 10,
  pauseS: 120,
  windowS: 24 * 3600,
};

export type JoinArgs = {
  /** Of the invitation. */
  secret: string;
  /** As the schema `displayName` writes it. */
  name: string;
  device: DeviceId;
  /** As `networkOf` writes it. */
  network: string;
};

type OldRefusal = Refusal<"session-finalised" | "link-cancelled" | "link-expired"> | NotOpenYet;
type NoPlace = Refusal<"link-unknown" | "link-full">;
export type JoinRefusal = OldRefusal | NoPlace | Pause;

/**
 * With an invitation instead of number and password. Whoever holds a real one is told what has become of
 * it [IN7], and is kept out by nobody who guesses [IN8]: only secrets that are none, and those that have
 * let in all the devices that they may, count as tries.
 */
export async function joinSession(
  context: AccountsContext,
  args: JoinArgs,
): Promise<Entered | JoinRefusal> {
  const answer = comesIn(context, args);
  if (answer.ok || (answer.reason !== "link-unknown" && answer.reason !== "link-full"))
    return answer;
  return (await context.joinPauses(args.network)) ?? answer;
}

function comesIn(context: AccountsContext, args: JoinArgs): Entered | JoinRefusal {
  const { database } = context;
  const { device, name } = args;
  const guest = { hash: sha256(args.secret), device, now: context.now() };
  const before = placeFor(database, guest);
  // Nothing is written about whoever is refused, nor is anybody kept from writing.
  if (!before.ok) return before;
  return transaction(database, () => {
    const place = placeFor(database, guest);
    if (!place.ok) return place;
    const entered = letIn(database, { session: place.session, device, name, now: guest.now });
    noteDevice(database, guest);
    return entered;
  });
}

type Guest = { hash: string; device: DeviceId; now: Timestamp };

function placeFor(
  database: DatabaseSync,
  { hash, device, now }: Guest,
): { ok: true; session: SessionId } | OldRefusal | NoPlace {
  const held = invitationByHash(database, hash);
  if (!held) return refuse("link-unknown");
  const past = whatIsOver(held, now) ?? notOpenYet(database, { session: held.session, now });
  if (past) return past;
  const hasPlace = hasPlaceFor(database, { hash, device, max: MAX_INVITED_DEVICES });
  return hasPlace ? { ok: true, session: held.session } : refuse("link-full");
}

function whatIsOver(
  { state, endedAt, ...held }: HeldInvitation,
  now: Timestamp,
): OldRefusal | null {
  if (state === "finalised" || state === "published") return refuse("session-finalised");
  if (endedAt !== null) return refuse("link-cancelled");
  return endOf(held) <= now ? refuse("link-expired") : null;
}

/** Nothing holds for ever, also where nobody has said the day. [IN4] */
function endOf({ day, madeAt }: Pick<HeldInvitation, "day" | "madeAt">): Timestamp {
  return (day === null ? null : invitationEnd(day)) ?? madeAt + WITHOUT_DAY_MS;
}
