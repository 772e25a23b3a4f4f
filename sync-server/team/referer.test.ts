import { expect, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import type { PersonId } from "#core/ids.ts";
import { myself } from "#core/wire/http.ts";
import { setProfile } from "../accounts/profile.ts";
import { bearer, must } from "../testing/cast.ts";
import { refused, staffRoom } from "../testing/staff-room.ts";

const WITH_CLEA = { ...A_SCHOOL, habilitations: ["CLEA" as const] };

/** The staff room of a centre that is habilitated for CléA. */
async function withClea() {
  const staff = await staffRoom();
  must(setProfile(staff.database, staff.centre, WITH_CLEA));
  const { claire, nadia, request } = staff;
  return {
    ...staff,
    names: (person: PersonId | null) => claire.asks("PUT", "/referer", { person }),
    referers: async () =>
      (await nadia.seesTeam()).members.flatMap(({ name, isReferer }) => (isReferer ? name : [])),
    knowsOfHerself: async () => {
      const headers = bearer(nadia.token, nadia.device);
      const { centres } = myself.parse(await (await request("/me", { headers })).json());
      return centres.map(({ isReferer }) => isReferer);
    },
  };
}

test("[CE3] an administrator makes a member the referer, in place of the one before", async () => {
  const { claire, nadia, names, referers } = await withClea();
  expect(await referers()).toEqual([]);
  expect((await names(claire.person)).status).toBe(204);
  expect((await names(nadia.person)).status).toBe(204);
  expect(await referers()).toEqual(["Nadia Bensaïd"]);
  expect((await names(null)).status).toBe(204);
  expect(await referers()).toEqual([]);
});

test("[CE3] a choice is taken back only while it stands: what a colleague has chosen since stays", async () => {
  const { claire, nadia, names, referers } = await withClea();
  const takesBack = (person: PersonId | null, insteadOf: PersonId | null) =>
    claire.asks("PUT", "/referer", { person, insteadOf });
  await names(nadia.person);
  expect((await takesBack(null, nadia.person)).status).toBe(204);
  expect(await referers()).toEqual([]);
  await names(nadia.person);
  expect(await refused(await takesBack(null, claire.person))).toBe("409 changed-meanwhile");
  expect(await refused(await takesBack(claire.person, null))).toBe("409 changed-meanwhile");
  expect(await referers()).toEqual(["Nadia Bensaïd"]);
});

test("[CE3] nobody is named over a choice that the administrator has not seen", async () => {
  const { claire, nadia, names, referers } = await withClea();
  const chooses = (person: PersonId | null, insteadOf: PersonId | null) =>
    claire.asks("PUT", "/referer", { person, insteadOf });
  expect((await chooses(nadia.person, null)).status).toBe(204);
  await names(claire.person);
  expect(await refused(await chooses(null, nadia.person))).toBe("409 changed-meanwhile");
  expect(await referers()).toEqual(["Claire Vasseur"]);
});

test("[CE3] that a referer has left is nobody's choice: the one before can be named again", async () => {
  const { claire, nadia, names, database } = await withClea();
  await names(nadia.person);
  expect((await claire.asks("DELETE", `/members/${nadia.person}`)).status).toBe(204);
  const back = { person: claire.person, insteadOf: nadia.person };
  expect((await claire.asks("PUT", "/referer", back)).status).toBe(204);
  expect(database.prepare("SELECT person FROM referers").all()).toEqual([
    { person: claire.person },
  ]);
  expect(await refused(await claire.asks("PUT", "/referer", back))).toBe("409 changed-meanwhile");
});

test("[CE4] whoever is the referer knows it", async () => {
  const { nadia, names, knowsOfHerself } = await withClea();
  expect(await knowsOfHerself()).toEqual([false]);
  await names(nadia.person);
  expect(await knowsOfHerself()).toEqual([true]);
});

test("[CE3] nobody from elsewhere is the referer, and the one before stays", async () => {
  const { nadia, names, referers } = await withClea();
  const stranger = (await staffRoom()).claire;
  await names(nadia.person);
  expect(await refused(await names(stranger.person))).toBe("404 not-found");
  expect(await referers()).toEqual(["Nadia Bensaïd"]);
});

test("[CE3] whoever leaves the centre is its referer no more", async () => {
  const { claire, nadia, names, database } = await withClea();
  await names(nadia.person);
  expect((await claire.asks("DELETE", `/members/${nadia.person}`)).status).toBe(204);
  expect(database.prepare("SELECT * FROM referers").all()).toEqual([]);
});

test("[CE3] a centre without CléA has no referer, and loses the one it had", async () => {
  const { nadia, names, referers, database, centre } = await withClea();
  await names(nadia.person);
  must(setProfile(database, centre, A_SCHOOL));
  expect(await referers()).toEqual([]);
  expect(await refused(await names(nadia.person))).toBe("409 not-habilitated");
});
