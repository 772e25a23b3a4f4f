import { MAX_INVITED_DEVICES, WITHOUT_DAY_MS, invitationEnd } from "#core/facts/invitation.ts";
import type { DeviceId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import { transaction } from "../store/database.ts";
import {
  type HeldInvitation,
  countDevice,
  invitationByHash,
} from "../store/session-invitations.ts";
import type { AccountsContext } from "./context.ts";
import { type Entered, letIn } from "./let-in.ts";
import { sha256 } from "./secrets.ts";
import type { Admission } from "./throttle.ts";
import { rememberDevice } from "./tokens.ts";

export type JoinArgs = {
  /** Of the invitation. */
  secret: string;
  /** As the schema `displayName` writes it. */
  name: string;
  device: DeviceId;
  /** As `networkOf` writes it. */
  network: string;
};

type OldRefusal = Refusal<"session-finalised" | "link-cancelled" | "link-expired">;
export type JoinRefusal =
  | OldRefusal
  | Refusal<"link-unknown" | "link-full">
  | Exclude<Admission, { ok: true }>;

/**
 * With an invitation instead of number and password. Whoever holds a real one is told what has become of
 * it [IN7], and is kept out by nobody who guesses [IN8]: only secrets that are none count as tries.
 */
export async function joinSession(
  context: AccountsContext,
  args: JoinArgs,
): Promise<Entered | JoinRefusal> {
  const { database, linkThrottle } = context;
  const hash = sha256(args.secret);
  if (invitationByHash(database, hash)) return comesIn(context, args, hash);
  const admission = await linkThrottle.admit({ pause: args.network, block: hash });
  return admission.ok ? refuse("link-unknown") : admission;
}

function comesIn(
  context: AccountsContext,
  { device, name }: JoinArgs,
  hash: string,
): Entered | JoinRefusal {
  const { database } = context;
  const now = context.now();
  return transaction(database, () => {
    const held = invitationByHash(database, hash);
    if (!held) return refuse("link-unknown");
    const past = whatIsOver(held, now);
    if (past) return past;
    rememberDevice(database, device, now);
    const isCounted = countDevice(database, { hash, device, max: MAX_INVITED_DEVICES });
    if (!isCounted) return refuse("link-full");
    return letIn(database, { session: held.session, device, name, now });
  });
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
