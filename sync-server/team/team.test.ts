import { expect, test } from "vitest";
import { signedIn } from "#core/wire/http.ts";
import { addCentre } from "../accounts/centres.ts";
import { addMembership } from "../accounts/members.ts";
import { setCentreRole } from "../accounts/team.ts";
import { bearer, CLAIRE, must } from "../testing/cast.ts";
import { NADIA } from "../testing/school.ts";
import { LUC, outcome, refused, staffRoom } from "../testing/staff-room.ts";

const ADMIN_ONLY: readonly [act: string, method: string, path: string, body?: unknown][] = [
  ["invites", "POST", "/invitations", { emails: ["luc.dumas@example.fr"] }],
  ["renews an invitation", "POST", `/invitations/${"a".repeat(32)}/link`],
  ["cancels an invitation", "PUT", `/invitations/${"a".repeat(32)}`, { state: "cancelled" }],
  ["changes a role", "PUT", `/members/${"a".repeat(32)}`, { centreRole: "admin" }],
  ["removes somebody", "DELETE", `/members/${"a".repeat(32)}`],
  ["makes a link for a password", "POST", `/members/${"a".repeat(32)}/password-link`],
  ["lifts a block", "DELETE", `/members/${"a".repeat(32)}/block`],
  ["names a referer", "PUT", "/referer", { person: null }],
];
test.each(ADMIN_ONLY)("[TE1] a member never %s", async (_act, method, path, body) => {
  const { nadia } = await staffRoom();
  expect(await refused(await nadia.asks(method, path, body))).toBe("403 not-admin");
});

test("[TE1] a member sees who is in the team, and no address", async () => {
  const { claire, nadia } = await staffRoom();
  await claire.invites(LUC.email);
  const { members, invitations } = await nadia.seesTeam();
  expect(members.map(({ name, email }) => [name, email])).toEqual([
    [CLAIRE.name, null],
    [NADIA.name, null],
  ]);
  expect(invitations).toEqual([]);
});

test("[TE2] the last administrator neither goes nor becomes a member", async () => {
  const { claire } = await staffRoom();
  const self = `/members/${claire.person}`;
  expect(await refused(await claire.asks("DELETE", self))).toBe("409 last-admin");
  const down = await claire.asks("PUT", self, { centreRole: "member" });
  expect(await refused(down)).toBe("409 last-admin");
  expect((await claire.seesTeam()).members).toHaveLength(2);
});

test("[TE2] of two administrators who go at the same moment, one stays", async () => {
  const { database, claire, nadia, centre } = await staffRoom();
  must(setCentreRole(database, { centre, person: nadia.person, role: "admin" }));
  const both = await Promise.all(
    [claire, nadia].map((each) => each.asks("DELETE", `/members/${each.person}`)),
  );
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([204, 409]));
});

test("[TE3] whoever is made an administrator is one at once, and may step down again", async () => {
  const { claire, nadia } = await staffRoom();
  const made = await claire.asks("PUT", `/members/${nadia.person}`, { centreRole: "admin" });
  expect(made.status).toBe(204);
  expect((await nadia.seesTeam()).members.map(({ centreRole }) => centreRole)).toEqual([
    "admin",
    "admin",
  ]);
  const down = await nadia.asks("PUT", `/members/${nadia.person}`, { centreRole: "member" });
  expect(down.status).toBe(204);
});

test("[TE3] whoever is removed has no centre any more, at once", async () => {
  const { claire, nadia } = await staffRoom();
  expect((await claire.asks("DELETE", `/members/${nadia.person}`)).status).toBe(204);
  expect(await refused(await nadia.asks("GET", ""))).toBe("404 not-found");
  expect(await nadia.isSignedIn()).toBe(true);
});

test("[TE3] a member leaves", async () => {
  const { claire, nadia } = await staffRoom();
  expect((await nadia.asks("DELETE", `/members/${nadia.person}`)).status).toBe(204);
  expect((await claire.seesTeam()).members.map(({ name }) => name)).toEqual([CLAIRE.name]);
});

test("[TE8] an administrator sees who is blocked, and lets them sign in again", async () => {
  const { claire, nadia, signsIn, database } = await staffRoom();
  const wrong = { ...NADIA, password: "trois colverts au plafond" };
  for (let tries = 0; tries < 40; tries += 1) {
    await signsIn(wrong);
    // Nobody waits two minutes here: the pause is over.
    database.exec("DELETE FROM throttle WHERE key LIKE 'sign-in-pause:%'");
  }
  expect(await refused(await signsIn(NADIA))).toBe("403 blocked");
  const blocked = async () => (await claire.seesTeam()).members.map(({ isBlocked }) => isBlocked);
  expect(await blocked()).toEqual([false, true]);
  expect((await claire.asks("DELETE", `/members/${nadia.person}/block`)).status).toBe(204);
  expect(await blocked()).toEqual([false, false]);
  expect((await signsIn(NADIA)).status).toBe(200);
});

test("[AC21] a link gives a member a new password, once, and signs them out everywhere else", async () => {
  const { claire, nadia, looksAt, uses, signsIn } = await staffRoom();
  const secret = await claire.getsLink(`/members/${nadia.person}/password-link`);
  expect(await looksAt(secret)).toEqual({ kind: "password", email: NADIA.email });
  const next = "quatre colverts sur l’étang";
  const answer = await uses(secret, { password: next });
  expect(await outcome(answer, signedIn)).toMatchObject({ name: NADIA.name });
  expect(await nadia.isSignedIn()).toBe(false);
  expect(await refused(await signsIn(NADIA))).toBe("401 wrong-credentials");
  expect((await signsIn({ ...NADIA, password: next })).status).toBe(200);
  expect(await looksAt(secret)).toBe("409 link-used");
});

test("[AC21] the link is good for a day, and until there is another one", async () => {
  const { claire, nadia, database, looksAt } = await staffRoom();
  const path = `/members/${nadia.person}/password-link`;
  const first = await claire.getsLink(path);
  const second = await claire.getsLink(path);
  expect(await looksAt(first)).toBe("404 link-unknown");
  database.prepare("UPDATE password_links SET expires_at = ?").run(Date.now());
  expect(await looksAt(second)).toBe("410 link-expired");
});

test("[AC21] the administrators of one centre cannot come into another as one of its members", async () => {
  const { claire, nadia, database, looksAt } = await staffRoom();
  const before = await claire.getsLink(`/members/${nadia.person}/password-link`);
  const centre = must(addCentre(database, { name: "Lycée Ampère", uai: null, now: 0 })).id;
  must(addMembership(database, { ...nadia, centre, centreRole: "admin", now: 0 }));
  const after = await claire.asks("POST", `/members/${nadia.person}/password-link`);
  expect(await refused(after)).toBe("409 member-elsewhere");
  expect(await looksAt(before)).toBe("410 link-cancelled");
});

test("[AC19] a new password needs the present one", async () => {
  const { nadia } = await staffRoom();
  const next = "quatre colverts sur l’étang";
  const wrong = await nadia.changesPassword({ present: CLAIRE.password, next });
  expect(await refused(wrong)).toBe("401 wrong-credentials");
  const short = await nadia.changesPassword({ present: NADIA.password, next: "colverts" });
  expect(await refused(short)).toBe("400 bad-request");
});

test("[AC19] a new password signs out every other device, not this one", async () => {
  const { nadia, signsIn, request } = await staffRoom();
  const other = signedIn.parse(await (await signsIn(NADIA)).json());
  const there = async () => (await request("/me", { headers: bearer(other.token) })).status;
  expect(await there()).toBe(200);
  const next = "quatre colverts sur l’étang";
  expect((await nadia.changesPassword({ present: NADIA.password, next })).status).toBe(204);
  expect(await nadia.isSignedIn()).toBe(true);
  expect(await there()).toBe(401);
  expect(await refused(await signsIn(NADIA))).toBe("401 wrong-credentials");
});

test("[AC19] guesses at the present password wait as those of signing in do", async () => {
  const { nadia } = await staffRoom();
  const guess = { present: "des colverts", next: "quatre colverts sur l’étang" };
  for (let tries = 0; tries < 10; tries += 1) await nadia.changesPassword(guess);
  const answer = await nadia.changesPassword(guess);
  expect(answer.headers.get("Retry-After")).toBe("120");
  expect(await refused(answer)).toBe("429 slow-down");
});
