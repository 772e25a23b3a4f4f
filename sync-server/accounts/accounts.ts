import type { DeviceId } from "#core/ids.ts";
import { type ChangePasswordArgs, changePassword } from "./change-password.ts";
import type { AccountsContext } from "./context.ts";
import { ENTRY_RULE, type EnterArgs, type EntryRefusal, enterSession } from "./enter-session.ts";
import { JOIN_RULE, type JoinArgs, type JoinRefusal, joinSession } from "./join-session.ts";
import type { Entered } from "./let-in.ts";
import { LINK_RULE, lookAtLink } from "./links.ts";
import { createPasswords } from "./passwords.ts";
import type { Invigilator, Principal } from "./schema.ts";
import {
  SIGN_IN_RULE,
  type SignInArgs,
  type SignInRefusal,
  type SignedIn,
  signIn,
} from "./sign-in.ts";
import { createPauses, createThrottle } from "./throttle.ts";
import { revokeToken } from "./tokens.ts";
import { useLink } from "./use-link.ts";
import { whoIs, whoStillReads, whoWas } from "./who-is.ts";

/** Who may come in, and who is who. */
export type Accounts = {
  signIn: (args: SignInArgs) => Promise<SignedIn | SignInRefusal>;
  enterSession: (args: EnterArgs) => Promise<Entered | EntryRefusal>;
  joinSession: (args: JoinArgs) => Promise<Entered | JoinRefusal>;
  changePassword: (args: ChangePasswordArgs) => ReturnType<typeof changePassword>;
  lookAtLink: (args: Parameters<typeof lookAtLink>[1]) => ReturnType<typeof lookAtLink>;
  useLink: (args: Parameters<typeof useLink>[1]) => ReturnType<typeof useLink>;
  /** Ends the token at once, of whichever kind. */
  signOut: (token: string) => void;
  whoIs: (token: string, device: DeviceId) => Principal | null;
  /** An invigilator whose access has ended with their session. [AD4] */
  whoWas: (token: string, device: DeviceId) => Invigilator | null;
  /** One of these who may still read up to the seal. [AD4] */
  whoStillReads: (token: string, device: DeviceId) => Invigilator | null;
};

type Deps = Pick<AccountsContext, "database" | "now">;

export function createAccounts(deps: Deps): Accounts {
  const { database } = deps;
  const context = accountsContext(deps);
  return {
    signIn: (args) => signIn(context, args),
    enterSession: (args) => enterSession(context, args),
    joinSession: (args) => joinSession(context, args),
    changePassword: (args) => changePassword(context, args),
    lookAtLink: (args) => lookAtLink(context, args),
    useLink: (args) => useLink(context, args),
    signOut: (token) => revokeToken(database, token),
    whoIs: (token, device) => whoIs(context, token, device),
    whoWas: (token, device) => whoWas(database, token, device),
    whoStillReads: (token, device) => whoStillReads(database, token, device),
  };
}

export function accountsContext({ database, now }: Deps): AccountsContext {
  return {
    database,
    now,
    passwords: createPasswords(),
    signInThrottle: createThrottle(database, SIGN_IN_RULE),
    entryThrottle: createThrottle(database, ENTRY_RULE),
    linkThrottle: createThrottle(database, LINK_RULE),
    joinPauses: createPauses(database, JOIN_RULE),
  };
}
