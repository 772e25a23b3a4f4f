import type { DeviceId, SessionId } from "#core/ids.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import { transaction } from "../store/database.ts";
import type { AccountsContext } from "./context.ts";
import { type Entered, letIn } from "./let-in.ts";
import { type NotOpenYet, notOpenYet } from "./opening.ts";
import { sameSecret, sha256 } from "./secrets.ts";
import { type SessionCodes, sessionByNumber, typedSessionPassword } from "./session-codes.ts";
import type { Admission, ThrottleRule } from "./throttle.ts";

/**
 * A candidate in the room who guesses slows down their own network, and 100 wrong passwords (the cap
 * of NIST SP 800-63B) close the entry until the centre gives out a new one. [AC11]
 */
export const ENTRY_RULE: ThrottleRule = {
  name: "entry",
  pauseAfter: 5,
  pauseS: 60,
  blockAfter: 100,
  windowS: 90 * 24 * 3600,
};

export type EnterArgs = {
  number: number;
  /** As it was typed. */
  password: string;
  /** As the schema `displayName` writes it. */
  name: string;
  device: DeviceId;
  /** As `networkOf` writes it. */
  network: string;
};

export type EntryRefusal =
  | Refusal<"wrong-credentials" | "session-finalised">
  | NotOpenYet
  | Exclude<Admission, { ok: true }>;

/**
 * Refuses: `wrong-credentials` for an unknown number as for a wrong password [AC10], `slow-down` and
 * `blocked` after too many of them [AC11]; to those who know the password `session-finalised` [AC14] and
 * `not-open-yet` [CE7].
 */
export async function enterSession(
  context: AccountsContext,
  args: EnterArgs,
): Promise<Entered | EntryRefusal> {
  const { database, entryThrottle } = context;
  const keys = throttleKeys(args, sessionByNumber(database, args.number));
  const admission = await entryThrottle.admit(keys);
  if (!admission.ok) return admission;
  // As it is now: the password may have been replaced while the try was counted. [LO14]
  const found = sessionByNumber(database, args.number);
  const isRight = sameSecret(typedSessionPassword(args.password), found?.password ?? "");
  if (!found || !isRight) return refuse("wrong-credentials");
  const entered = whyNot(context, found) ?? comesIn(context, args, found.session);
  await entryThrottle.forgive(keys);
  return entered;
}

/** null for whoever may come in with the right password. */
function whyNot(
  { database, now }: AccountsContext,
  { session, state }: SessionCodes,
): Refusal<"session-finalised"> | NotOpenYet | null {
  if (state === "finalised" || state === "published") return refuse("session-finalised");
  return notOpenYet(database, { session, now: now() });
}

function comesIn(context: AccountsContext, args: EnterArgs, session: SessionId): Entered {
  const { database } = context;
  const { device, name } = args;
  const guest = { session, device, name, now: context.now() };
  return transaction(database, () => letIn(database, guest));
}

/** The block hangs on the password, so that a new one lifts it; a pause on the network. */
function throttleKeys({ number, network }: EnterArgs, found: SessionCodes | null) {
  return { pause: `${number}:${network}`, block: `${number}:${sha256(found?.password ?? "")}` };
}
