import { expect, test } from "vitest";
import { personId } from "#core/ids.ts";
import type { TeamMember } from "#core/wire/team.ts";
import { isLastAdmin } from "./last-admin.ts";

const nadia: TeamMember = {
  person: personId.parse("1".repeat(32)),
  name: "Nadia Benali",
  email: "nadia.benali@lycee-simone-veil.fr",
  centreRole: "admin",
  isBlocked: false,
  isReferer: false,
};
const luc: TeamMember = { ...nadia, person: personId.parse("2".repeat(32)), name: "Luc Dumas" };

test("[TE2] the last administrator is told so before asking", () => {
  const asMember: TeamMember = { ...luc, centreRole: "member" };
  expect(isLastAdmin([nadia, asMember], nadia.person)).toBe(true);
  expect(isLastAdmin([nadia, asMember], luc.person)).toBe(false);
  expect(isLastAdmin([nadia, luc], nadia.person)).toBe(false);
});
