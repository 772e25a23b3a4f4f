import type { CentreId, PersonId, SessionId } from "#core/ids.ts";
import type { Account } from "../../platform/settings.ts";

export type MemberAccount = Extract<Account, { kind: "member" }>;
/** Somebody at work in one centre: `centre`, under `person`. */
export type Member = {
  account: MemberAccount;
  centre: CentreId;
  centreName: string;
  person: PersonId;
};

/** null for whoever is signed out, is in no centre, or only invigilates one session. */
export function memberOf(account: Account | null): Member | null {
  if (account?.kind !== "member") return null;
  const [current] = account.centres;
  if (!current) return null;
  const { centre, person, name } = current;
  return { account, centre, centreName: name, person };
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
