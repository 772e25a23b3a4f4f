import type { CentreProfile } from "#core/centre/profile.ts";
import type { CentreId, PersonId, SessionId } from "#core/ids.ts";
import type { Account } from "../../platform/settings.ts";
import type { CentreRole } from "#core/wire/http.ts";

export type MemberAccount = Extract<Account, { kind: "member" }>;
/** Somebody at work in one centre: `centre`, under `person`. */
export type Member = {
  account: MemberAccount;
  centre: CentreId;
  centreName: string;
  person: PersonId;
  centreRole: CentreRole;
  profile: CentreProfile;
  isReferer: boolean;
};

/** null for whoever is signed out, is in no centre, or only invigilates one session. */
export function memberOf(account: Account | null): Member | null {
  if (account?.kind !== "member") return null;
  const [current] = account.centres;
  if (!current) return null;
  const { name, ...rest } = current;
  return { account, centreName: name, ...rest };
}

/** Somebody with an account who is in no centre, or not any more: they may invigilate. [AC8] */
export function isWithoutCentre(account: Account | null): boolean {
  return account?.kind === "member" && account.centres.length === 0;
}

/** The session of whoever has entered one with its codes; null for everybody else. */
export function enteredSession(account: Account | null): SessionId | null {
  return account?.kind === "invigilator" ? account.session : null;
}

/** The centre in which somebody works stands first, so that it is kept with the account. */
export function workingIn(account: MemberAccount, centre: CentreId): MemberAccount {
  const [chosen, others] = [true, false].map((isChosen) =>
    account.centres.filter((each) => (each.centre === centre) === isChosen),
  );
  return { ...account, centres: [...(chosen ?? []), ...(others ?? [])] };
}

/** The same sign-in with the name and the centres of now, at work where it was if that is still there. */
export function broughtUpToDate(
  account: MemberAccount,
  now: Pick<MemberAccount, "name" | "centres">,
): MemberAccount {
  const [current] = account.centres;
  const fresh = { ...account, ...now };
  return current ? workingIn(fresh, current.centre) : fresh;
}
