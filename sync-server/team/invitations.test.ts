import { expect, test } from "vitest";
import * as z from "zod";
import { signedIn } from "#core/wire/http.ts";
import { addCentre } from "../accounts/centres.ts";
import { CLAIRE, must } from "../testing/cast.ts";
import { memberIn, NADIA } from "../testing/school.ts";
import { LUC, outcome, refused, staffRoom } from "../testing/staff-room.ts";

const { name, password } = LUC;
const DAY_MS = 24 * 3_600_000;
type Room = Awaited<ReturnType<typeof staffRoom>>;

/** The secret of the link for Luc. */
async function linkFor({ claire }: Room, email = LUC.email): Promise<string> {
  const { links } = await claire.invites(email);
  return links[0]?.secret ?? "";
}

test("[TE5] several are invited at once, each with a link of their own", async () => {
  const { claire } = await staffRoom();
  const { links, refused: none } = await claire.invites(LUC.email, "ines@example.fr");
  expect(none).toEqual([]);
  expect(links.map(({ email }) => email)).toEqual([LUC.email, "ines@example.fr"]);
  expect(new Set(links.map(({ secret }) => secret)).size).toBe(2);
});

test("[TE5] where one cannot be invited nobody is, and every reason is told", async () => {
  const { claire } = await staffRoom();
  await claire.invites("ines@example.fr");
  expect(await claire.invites(NADIA.email, "Ines@Example.fr", LUC.email)).toEqual({
    links: [],
    refused: [
      { email: NADIA.email, reason: "already-member" },
      { email: "ines@example.fr", reason: "already-invited" },
    ],
  });
  expect((await claire.seesTeam()).invitations.map(({ email }) => email)).toEqual([
    "ines@example.fr",
  ]);
});

test("[TE6] somebody new joins as a member, with a name and a password", async () => {
  const room = await staffRoom();
  const secret = await linkFor(room);
  expect(await room.looksAt(secret)).toEqual({
    kind: "invitation",
    centre: room.centre,
    centreName: "Collège Louise-Michel",
    email: LUC.email,
    hasAccount: false,
  });
  expect(await refused(await room.uses(secret, { password }))).toBe("400 bad-request");
  const joined = await outcome(await room.uses(secret, { name, password }), signedIn);
  expect(joined).toMatchObject({
    name,
    centres: [{ centre: room.centre, centreRole: "member" }],
  });
  expect((await room.signsIn(LUC)).status).toBe(200);
  const { members, invitations } = await room.claire.seesTeam();
  expect(members.map((each) => each.name)).toContain(name);
  expect(invitations).toEqual([]);
});

test("[TE6] somebody with an account joins with the password it has", async () => {
  const room = await staffRoom();
  const { database } = room;
  const elsewhere = must(addCentre(database, { name: "Lycée Ampère", uai: null, now: 0 })).id;
  await memberIn(database, elsewhere, LUC);
  const secret = await linkFor(room);
  expect(await room.looksAt(secret)).toMatchObject({ hasAccount: true });
  const wrong = { name, password: CLAIRE.password };
  expect(await refused(await room.uses(secret, wrong))).toBe("401 wrong-credentials");
  const joined = await outcome(await room.uses(secret, { password }), signedIn);
  expect(joined).toMatchObject({
    centres: [{ name: "Collège Louise-Michel" }, { name: "Lycée Ampère" }],
  });
});

test("[AC20] a link works once, also for two who come at the same moment", async () => {
  const room = await staffRoom();
  const secret = await linkFor(room);
  const both = await Promise.all([
    room.uses(secret, { name, password }),
    room.uses(secret, { name: "Quelqu’un", password: "un autre mot de passe" }),
  ]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect(await room.looksAt(secret)).toBe("409 link-used");
  expect((await room.claire.seesTeam()).members).toHaveLength(3);
});

test("[AC20] what the relay keeps of a link opens nothing", async () => {
  const room = await staffRoom();
  const secret = await linkFor(room);
  const kept = JSON.stringify(room.database.prepare("SELECT * FROM invitations").all());
  expect(kept).not.toContain(secret);
  const rows = room.database.prepare("SELECT hash FROM invitations").all();
  const { hash } = z.object({ hash: z.string() }).parse(rows[0]);
  expect(await room.looksAt(hash)).toBe("404 link-unknown");
});

test("[AC20] whoever tries links that are none waits", async () => {
  const { looksAt } = await staffRoom();
  for (let tries = 0; tries < 10; tries += 1) await looksAt("A".repeat(43));
  expect(await looksAt("B".repeat(43))).toBe("429 slow-down");
});

test("[TE7] an invitation is open for seven days", async () => {
  const room = await staffRoom();
  const secret = await linkFor(room);
  const [open] = (await room.claire.seesTeam()).invitations;
  expect(open).toMatchObject({ state: "open" });
  expect((open?.expiresAt ?? 0) - (open?.linkedAt ?? 0)).toBe(7 * DAY_MS);
  room.database.prepare("UPDATE invitations SET expires_at = ?").run(Date.now());
  expect(await room.looksAt(secret)).toBe("410 link-expired");
  expect((await room.claire.seesTeam()).invitations).toMatchObject([{ state: "expired" }]);
});

test("[TE7] a renewed invitation has another link, and the old one is worth nothing", async () => {
  const room = await staffRoom();
  const old = await linkFor(room);
  const [{ id } = { id: "" }] = (await room.claire.seesTeam()).invitations;
  const fresh = await room.claire.getsLink(`/invitations/${id}/link`);
  expect(await room.looksAt(old)).toBe("404 link-unknown");
  expect((await room.uses(fresh, { name, password })).status).toBe(200);
});

test("[TE7] a cancelled invitation lets nobody in until that is taken back", async () => {
  const room = await staffRoom();
  const secret = await linkFor(room);
  const [{ id } = { id: "" }] = (await room.claire.seesTeam()).invitations;
  const set = (state: string) => room.claire.asks("PUT", `/invitations/${id}`, { state });
  expect((await set("cancelled")).status).toBe(204);
  expect((await room.claire.seesTeam()).invitations).toEqual([]);
  expect(await refused(await room.uses(secret, { name, password }))).toBe("410 link-cancelled");
  expect((await set("open")).status).toBe(204);
  expect((await room.uses(secret, { name, password })).status).toBe(200);
  expect(await refused(await set("cancelled"))).toBe("409 link-used");
});

test("[TE7] whoever was invited in vain is invited again", async () => {
  const room = await staffRoom();
  await linkFor(room);
  room.database.prepare("UPDATE invitations SET expires_at = ?").run(Date.now());
  const secret = await linkFor(room);
  expect((await room.claire.seesTeam()).invitations).toHaveLength(1);
  expect((await room.uses(secret, { name, password })).status).toBe(200);
});

test("where a link leads, a page says in both languages what to do with it", async () => {
  const { request } = await staffRoom();
  for (const path of ["/invitation", "/password"]) {
    const answer = await request(path);
    expect(answer.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
    const html = await answer.text();
    expect(html).toContain("J’ai reçu un lien");
    expect(html).toContain("I was given a link");
  }
  expect((await request("/link/link.js")).headers.get("Content-Type")).toContain("javascript");
});
