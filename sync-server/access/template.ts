// A relay's database with everybody in it and a session in every state: made once, and copied for each trial.
import { A_SCHOOL } from "#core/centre/profile.ts";
import { deviceId, personId, type CentreId } from "#core/ids.ts";
import { registerVersion } from "#core/register/register.ts";
import { HOUR_MS } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import { addCentre } from "../accounts/centres.ts";
import { invitationsOf, invite } from "../accounts/invitations.ts";
import { addAccount } from "../accounts/members.ts";
import { addPlatformKey } from "../accounts/platform-keys.ts";
import { setProfile } from "../accounts/profile.ts";
import { newId } from "../accounts/secrets.ts";
import { endMembership, setCentreRole } from "../accounts/team.ts";
import { issueToken, revokeToken } from "../accounts/tokens.ts";
import { keepRegister, registerSecret } from "../registers/registers.ts";
import { must } from "../testing/cast.ts";
import { sessionAt, type Served } from "../testing/morning.ts";
import { invigilatorOf, memberIn, passFor, schoolIn, type Pass } from "../testing/school.ts";
import { comesTo } from "./stages.ts";
import type { Role } from "./table.ts";

/** What somebody shows the relay: a token with its device, or the key of a test platform. */
export type Card = { pass: Pass } | { key: string } | null;
export type Template = Awaited<ReturnType<typeof everybody>>;

export const somebody = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@college-louise-michel.example`,
  password: `${name} sous la pluie de mars`,
});
export const NEWCOMER = somebody("Ines");
export const PUPIL = {
  ine: "101071364FK",
  lastName: "LEFÈVRE",
  usageName: "",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  sex: "M" as const,
  birthCity: "",
  birthInseeCode: "69383",
  birthCountry: "100",
  schoolClass: "3A",
};

/** At a relay that nobody knows yet. */
export async function everybody({ port, database }: Served) {
  const school = await schoolIn(database);
  const { centre, claire, nadia, platformKey } = school;
  must(setCentreRole(database, { centre, person: nadia.person, role: "member" }));
  must(setProfile(database, centre, { ...A_SCHOOL, habilitations: ["CLEA"] }));
  const now = Date.now();
  const elsewhere = must(addCentre(database, { name: "Lycée Ampère", uai: null, now })).id;
  const henri = await memberIn(database, elsewhere, somebody("Henri"));
  const paul = await memberIn(database, centre, somebody("Paul"));
  const [link] = invite(database, { centre, emails: [NEWCOMER.email], now }).links;
  const [invitation] = invitationsOf(database, { centre, now });
  if (!link || !invitation) throw new Error("nobody was invited");
  const at = { port, database, school };
  const other = (await sessionAt(at, school)).session;
  const sessions = {
    open: await comesTo("open", at),
    started: await comesTo("started", at),
    sealed: await comesTo("sealed", at),
    published: await comesTo("published", at),
  };
  const pass = passFor(database, claire);
  const cards: Record<Exclude<Role, "invigilator" | "signed-out">, Card> = {
    admin: { pass },
    member: { pass: passFor(database, nadia) },
    "other-admin": { pass: passFor(database, henri) },
    "other-invigilator": { pass: await invigilatorOf(database, other, "Marta") },
    removed: { pass: await removedFrom(database, centre) },
    homeless: { pass: await homeless(database) },
    revoked: { pass: withoutToken(database, passFor(database, claire)) },
    expired: { pass: passFor(database, nadia, now - 13 * HOUR_MS) },
    "copied-token": { pass: { ...pass, device: newId(deviceId) } },
    platform: { key: platformKey },
    "other-platform": { key: addPlatformKey(database, { centre: elsewhere, label: "", now }) },
    nobody: null,
  };
  const register = registerVersion([PUPIL], { centre, hashKey: registerSecret(database, centre) });
  keepRegister(database, register);
  return {
    centre,
    /** Somebody of the team, whom the others change. */
    paul,
    /** For what is to be seen by somebody: one more page of the administrator's. */
    witness: passFor(database, claire),
    elsewhere,
    link,
    invitation: invitation.id,
    register,
    sessions,
    cards,
  };
}

async function removedFrom(database: DatabaseSync, centre: CentreId): Promise<Pass> {
  const remi = await memberIn(database, centre, somebody("Remi"), "member");
  const pass = passFor(database, remi);
  must(endMembership(database, { centre, person: remi.person }));
  return pass;
}

async function homeless(database: DatabaseSync): Promise<Pass> {
  const { id: account } = must(
    await addAccount(database, { ...somebody("Hugo"), now: Date.now() }),
  );
  const device = newId(deviceId);
  const { token } = issueToken(database, { owner: { account }, device, now: Date.now() });
  // Without a centre nobody is a person; whoever writes has to be one.
  return { token, device, person: newId(personId) };
}

function withoutToken(database: DatabaseSync, pass: Pass): Pass {
  revokeToken(database, pass.token);
  return pass;
}
