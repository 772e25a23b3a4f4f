import { centreId, sessionId } from "#core/ids.ts";
import type { ReportDocument } from "#core/schema.ts";
import { HOUR_MS } from "#core/time.ts";
import type { RelayFrame } from "#core/wire/frames.ts";
import { expect, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { setProfile } from "../accounts/profile.ts";
import { addCentre } from "../accounts/centres.ts";
import { newId } from "../accounts/secrets.ts";
import { revokeToken } from "../accounts/tokens.ts";
import { must } from "../testing/cast.ts";
import { colleague, type Colleague } from "../testing/colleague.ts";
import { morning, sessionAt } from "../testing/morning.ts";
import { expectationOf, hashOf, oneMoreMinute, write } from "../testing/notebook.ts";
import { invigilatorOf, memberIn, passFor } from "../testing/school.ts";
import { greeted } from "../testing/wire-client.ts";

const CHANGED = { code: 4409, reason: "CHANGED" };
const AUTH = { code: 4401, reason: "AUTH" };
/** The relay looks often. */
const limits = { pingMs: 150, recheckMs: 10 };
const HENRI = {
  name: "Henri Delmas",
  email: "henri.delmas@lycee-ampere.fr",
  password: "une barque sous la pluie",
};
/** Step 2 of the finalisation, answered. */
const incident = (hasIncident: boolean) => (draft: ReportDocument) => {
  draft.hasIncident = hasIncident;
};
type Morning = Awaited<ReturnType<typeof morning>>;

/** Somebody of another school. */
async function henri({ port, database, session }: Morning) {
  const centre = must(addCentre(database, { name: "Lycée Ampère", uai: null, now: 0 })).id;
  const pass = passFor(database, await memberIn(database, centre, HENRI));
  return await colleague(port, { pass, session });
}

/** The invigilator of another session of the same school. */
async function marta(at: Morning) {
  const other = await sessionAt(at, at.school);
  const pass = await invigilatorOf(at.database, other.session, "Marta");
  return await colleague(at.port, { pass, session: at.session });
}

const strangers = [
  ["somebody of another school", henri],
  ["the invigilator of another session", marta],
] as const;

/** Everything that can be asked of a session, and what is answered but for its id. */
async function everyAnswer({ wire, notebook }: Colleague, log: string) {
  const session = sessionId.parse(log);
  const change = write(notebook, "report", oneMoreMinute);
  const answers: RelayFrame[] = [
    await wire.open(session),
    await wire.pull(session),
    await wire.push(session, "report", change),
    await wire.close(session),
    await wire.finalise({ log: session, expect: expectationOf(notebook), missing: [] }),
  ];
  return answers.map((answer) => ({ ...answer, log: "" }));
}

test.each(strangers)("[SO4] %s learns nothing, not even that a session exists", async (_, who) => {
  const at = await morning();
  const stranger = await who(at);
  const nothing = Array.from({ length: 5 }, () => ({
    type: "refused",
    log: "",
    code: "FORBIDDEN",
  }));
  expect(await everyAnswer(stranger, at.session)).toEqual(nothing);
  expect(await everyAnswer(stranger, newId(sessionId))).toEqual(nothing);
});

test("[SO4] creating a session that another school has gives no way into it", async () => {
  const at = await morning();
  const centre = must(addCentre(at.database, { name: "Lycée Ampère", uai: null, now: 0 })).id;
  const member = await memberIn(at.database, centre, HENRI);
  const page = await greeted(at.port, passFor(at.database, member));
  expect(await page.create(at.session, centre)).toMatchObject({ code: "FORBIDDEN" });
});

test("[SO5] nobody writes in another's name", async () => {
  const { claire, nadia, session } = await morning();
  const page = await nadia();
  await page.catchesUp();
  const claires = write(claire.notebook, "report", incident(true));
  await claire.wire.push(session, "report", claires);
  const forged = write(claire.notebook, "report", incident(false));
  expect(await page.wire.push(session, "report", forged)).toMatchObject({
    no: [[hashOf(forged), "FORBIDDEN"]],
  });
});

test("[SO11] [AC6] signing out ends the conversation of a page that only listens", async () => {
  const { database, claire } = await morning({ limits });
  revokeToken(database, claire.pass.token);
  expect(await claire.wire.closed).toEqual(AUTH);
});

test("[SO11] [AC6] a token that runs out ends the conversation", async () => {
  const { port, database, school, session } = await morning({ limits });
  const almostOver = Date.now() - 12 * HOUR_MS + 150;
  const page = await colleague(port, {
    pass: passFor(database, school.nadia, almostOver),
    session,
  });
  await page.catchesUp();
  expect(await page.wire.closed).toEqual(AUTH);
});

test("[SO11] [AC6] who leaves a school is heard no more", async () => {
  const at = await morning({ limits: { recheckMs: 1 } });
  const page = await at.nadia();
  await page.catchesUp();
  at.database.prepare("DELETE FROM memberships WHERE person = ?").run(at.school.nadia.person);
  await expect
    .poll(() => page.wire.open(at.session).then(({ type }) => type, String))
    .not.toBe("opened");
  expect(await page.wire.closed).toEqual(CHANGED);
  const again = await greeted(at.port, page.pass);
  expect(await again.open(at.session)).toMatchObject({ code: "FORBIDDEN" });
});

test("[SO11] who comes to one more school says hello again, and then has both", async () => {
  const at = await morning({ limits });
  const { account } = at.school.claire;
  const centre = must(addCentre(at.database, { name: "Lycée Ampère", uai: null, now: 0 })).id;
  at.database
    .prepare("INSERT INTO memberships VALUES (?, ?, ?, 'member', 0)")
    .run(newId(centreId), account, centre);
  expect(await at.claire.wire.closed).toEqual(CHANGED);
  const page = await greeted(at.port, at.claire.pass);
  expect(await page.open(centre)).toMatchObject({ type: "opened" });
  expect(await page.open(at.session)).toMatchObject({ type: "opened" });
});

test("[SO11] [CE2] what becomes of a school is heard by whoever is in it", async () => {
  const at = await morning({ limits });
  const { centre } = at.school;
  must(setProfile(at.database, centre, { ...A_SCHOOL, habilitations: ["CLEA"] }));
  expect(await at.claire.wire.closed).toEqual(CHANGED);
});

test("[CE7] [CE8] a centre that is not open yet creates no session, and has those that it had", async () => {
  const at = await morning();
  const { centre } = at.school;
  must(setProfile(at.database, centre, { ...A_SCHOOL, opensOn: "2999-03-04" }));
  const page = await greeted(at.port, at.claire.pass);
  const fresh = newId(sessionId);
  expect(await page.create(fresh, centre)).toMatchObject({ type: "refused", code: "NOT_OPEN" });
  expect(await page.open(fresh)).toMatchObject({ type: "refused", code: "FORBIDDEN" });
  expect(await page.create(at.session, centre)).toMatchObject({ type: "opened" });
  must(setProfile(at.database, centre, A_SCHOOL));
  const later = await greeted(at.port, at.claire.pass);
  expect(await later.create(fresh, centre)).toMatchObject({ type: "opened" });
});
