// A school with its people, each with a pass: what the relay gives them when they sign in or enter.
import {
  deviceId,
  type CentreId,
  type DeviceId,
  type PersonId,
  type SessionId,
} from "#core/ids.ts";
import type { CentreRole } from "#core/wire/http.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { createAccounts } from "../accounts/accounts.ts";
import { addCentre } from "../accounts/centres.ts";
import { addAccount, addMembership } from "../accounts/members.ts";
import { addPlatformKey } from "../accounts/platform-keys.ts";
import type { AccountId } from "../accounts/schema.ts";
import { newId } from "../accounts/secrets.ts";
import { issueToken } from "../accounts/tokens.ts";
import { row } from "../store/rows.ts";
import { CLAIRE, must, SCHOOL_NETWORK } from "./cast.ts";

/** What somebody at one device shows the relay, and the person as whom they write. */
export type Pass = { token: string; device: DeviceId; person: PersonId };
export type Member = { account: AccountId; person: PersonId };
export type School = { centre: CentreId; claire: Member; nadia: Member; platformKey: string };

export const NADIA = {
  name: "Nadia Bensaïd",
  email: "nadia.bensaid@college-louise-michel.fr",
  password: "trois colverts sur l’étang",
};

/** A centre with Claire and Nadia, its administrators, and the key of its test platform. */
export async function schoolIn(database: DatabaseSync): Promise<School> {
  const now = Date.now();
  const centre = must(addCentre(database, { name: "Collège Louise-Michel", uai: null, now })).id;
  const claire = await memberIn(database, centre, CLAIRE);
  const nadia = await memberIn(database, centre, NADIA);
  const platformKey = addPlatformKey(database, { centre, label: "plateforme", now });
  return { centre, claire, nadia, platformKey };
}

/** Somebody with an account, in this centre. */
export async function memberIn(
  database: DatabaseSync,
  centre: CentreId,
  who: typeof CLAIRE,
  centreRole: CentreRole = "admin",
): Promise<Member> {
  const now = Date.now();
  const account = must(await addAccount(database, { ...who, now })).id;
  const { person } = must(addMembership(database, { account, centre, centreRole, now }));
  return { account, person };
}

/** Signed in on one more computer, at this time. */
export function passFor(
  database: DatabaseSync,
  { account, person }: Member,
  now: number = Date.now(),
): Pass {
  const device = newId(deviceId);
  const { token } = issueToken(database, { owner: { account }, device, now });
  return { token, device, person };
}

const codes = z.object({ number: z.int(), password: z.string() });

/** Somebody who has typed the number and the password of this session. */
export async function invigilatorOf(
  database: DatabaseSync,
  session: SessionId,
  name = "Samir Benali",
): Promise<Pass> {
  const sql = "SELECT number, password FROM session_codes WHERE session = ?";
  const found = row(database, codes, { sql, with: [session] });
  if (!found) throw new Error("the relay has not heard of this session");
  const device = newId(deviceId);
  const accounts = createAccounts({ database, now: () => Date.now() });
  const entry = { ...found, name, device, network: SCHOOL_NETWORK };
  const { token, person } = must(await accounts.enterSession(entry));
  return { token, device, person };
}
