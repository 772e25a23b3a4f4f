import { expect, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { centreId, personId, sessionId } from "#core/ids.ts";
import {
  broughtUpToDate,
  enteredSession,
  isWithoutCentre,
  memberOf,
  workingIn,
  type MemberAccount,
} from "./member.ts";

const lycee = centreId.parse("a".repeat(32));
const annexe = centreId.parse("b".repeat(32));
const nadia: MemberAccount = {
  kind: "member",
  token: "jeton",
  expiresAt: 1_795_600_000_000,
  name: "Nadia Benali",
  centres: [
    {
      centre: lycee,
      person: personId.parse("1".repeat(32)),
      centreRole: "admin",
      name: "Lycée Simone-Veil",
      profile: A_SCHOOL,
      isReferer: false,
    },
    {
      centre: annexe,
      person: personId.parse("2".repeat(32)),
      centreRole: "member",
      name: "Annexe Pasteur",
      profile: A_SCHOOL,
      isReferer: false,
    },
  ],
};

test("somebody with two centres works in the first", () => {
  expect(memberOf(nadia)?.centreName).toBe("Lycée Simone-Veil");
});

test("who changes to the other centre works there under the person that they are there", () => {
  expect(memberOf(workingIn(nadia, annexe))).toMatchObject({
    centre: annexe,
    person: "2".repeat(32),
  });
});

test("no centre is lost by the change", () => {
  expect(workingIn(nadia, annexe).centres.map(({ name }) => name)).toEqual([
    "Annexe Pasteur",
    "Lycée Simone-Veil",
  ]);
});

test("[AC8] an account without a centre organises nothing", () => {
  const nobody = { ...nadia, centres: [] };
  expect(memberOf(nobody)).toBeNull();
  expect([nobody, nadia, null].map(isWithoutCentre)).toEqual([true, false, false]);
});

test("[TE3] a new role counts in the centre in which somebody is at work", () => {
  const atWork = workingIn(nadia, annexe);
  const centres = nadia.centres.map((each) => ({ ...each, centreRole: "admin" as const }));
  const now = broughtUpToDate(atWork, { name: "Nadia Benali", centres });
  expect(memberOf(now)).toMatchObject({ centre: annexe, centreRole: "admin" });
});

test("[TE3] whoever has left a centre works in the other", () => {
  const centres = nadia.centres.slice(1);
  const now = broughtUpToDate(nadia, { name: "Nadia Benali", centres });
  expect(memberOf(now)).toMatchObject({ centre: annexe });
});

test("a session is entered with its codes; a member opens any", () => {
  const session = sessionId.parse("5".repeat(32));
  const luc = {
    kind: "invigilator",
    token: "jeton",
    expiresAt: 1_795_600_000_000,
    session,
    person: personId.parse("3".repeat(32)),
    name: "Luc Dumas",
  } as const;
  expect([luc, nadia, null].map(enteredSession)).toEqual([session, null, null]);
});
