import { expect, test } from "vitest";
import { membership } from "../wire/http.ts";
import { A_SCHOOL, asksForPricing, type CentreProfile } from "./profile.ts";

const kept = {
  centre: "a".repeat(32),
  person: "1".repeat(32),
  centreRole: "admin",
  name: "Collège Louise-Michel",
};

test("[CE1] a centre about which nobody has said anything is a school that manages its pupils", () => {
  expect(asksForPricing(A_SCHOOL)).toBe(false);
  expect(A_SCHOOL).toEqual({ type: "SCO", managesPupils: true, habilitations: [] });
});

test("[CE1] nobody pays for the candidates of a school, with a register or without", () => {
  expect(asksForPricing({ ...A_SCHOOL, managesPupils: false })).toBe(false);
});

test.each<[what: string, profile: Partial<CentreProfile>]>([
  ["a university", { type: "SUP", managesPupils: false }],
  ["an office", { type: "PRO", managesPupils: false }],
  ["an office, whatever else is said of it", { type: "PRO" }],
])("[CE1] pays for its candidates: %s", (_what, profile) => {
  expect(asksForPricing({ ...A_SCHOOL, ...profile })).toBe(true);
});

test("[CE2] a centre that an older version kept reads as a school, of which one is no referer", () => {
  expect(membership.parse(kept)).toMatchObject({ profile: A_SCHOOL, isReferer: false });
});

test("[CE2] what is known of a centre is read back as it was kept", () => {
  const profile: CentreProfile = {
    type: "PRO",
    managesPupils: false,
    habilitations: ["CLEA", "DROIT"],
  };
  const told = { ...kept, profile, isReferer: true };
  expect(membership.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

test("[CE2] a habilitation that only a newer relay knows is left out", () => {
  const profile = { ...A_SCHOOL, habilitations: ["PIX_MER", "DROIT", "CLEA"] };
  const read = membership.parse({ ...kept, profile }).profile;
  expect(read.habilitations).toEqual(["CLEA", "DROIT"]);
});
