import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId } from "../ids.ts";
import { rosterDocument, type RosterDocument } from "../schema.ts";
import {
  after,
  at,
  attempt,
  candidate,
  heloise,
  maelys,
  merged,
  roomOf,
  told,
} from "../testing/cast.ts";
import { editCandidate, enrolCandidate, type PersonToEnrol } from "./commands.ts";
import { MORE_FIELDS } from "./more-details.ts";
import { candidateProblems, type CandidateDetails } from "./policy.ts";
import { enrolledCandidates } from "./queries.ts";

const facts = told();
const id = candidateId.parse("5a".repeat(16));
const samuel: PersonToEnrol = {
  candidate: id,
  lastName: "D'Almeida",
  firstName: "Samuel",
  birthdate: "2001-12-31",
  sex: "M",
  birthCity: "",
  birthInseeCode: "",
  schoolClass: "",
  extraTimePercent: null,
  salt: "5b".repeat(16),
};
const cotonou = { birthCountry: "Bénin", birthCity: "Cotonou", birthInseeCode: "99" };
const lyon = { birthCountry: "FRANCE", birthCity: "Lyon", birthPostalCode: "69003" };
const more = {
  externalId: "GRETA-117",
  resultRecipientEmail: "formation@greta.example",
  email: "samuel@courriel.example",
  accessibilityAdjustmentNeeded: true,
};

const enrol = (details: Partial<CandidateDetails>) => (draft: RosterDocument) =>
  enrolCandidate(draft, {
    centre: A_SCHOOL,
    person: { ...samuel, ...details },
    facts,
    now: at("08:10"),
  });
const edit = (details: Partial<CandidateDetails>) => (draft: RosterDocument) =>
  editCandidate(draft, { centre: A_SCHOOL, candidate: id, details, facts });
const problems = (details: Partial<CandidateDetails>) =>
  candidateProblems({ ...samuel, ...details }, true, { centre: A_SCHOOL });
const listed = (roster: RosterDocument) => enrolledCandidates(roster, facts);

const empty = documentFromGenesis("roster");

describe("a birthplace", () => {
  test.each([
    ["by its INSEE code alone", { birthCountry: "FRANCE", birthInseeCode: "2A004" }],
    ["by postal code and commune", lyon],
    ["France in any letters", { ...lyon, birthCountry: " France " }],
    ["abroad", cotonou],
    ["a commune beside its code, as a register has it", heloise],
  ])("[RO14] is in order: %s", (_, details) => {
    expect(problems(details)).toEqual([]);
  });

  test.each([
    ["nowhere", {}],
    ["abroad, in no country", { birthInseeCode: "99" }],
    ["a commune without its code", { birthCity: "Lyon" }],
  ])("[RO16] may be in the register, but is not typed: %s", (_, details) => {
    expect(candidateProblems({ ...samuel, ...details }, false, { centre: A_SCHOOL })).toEqual([]);
    expect(problems(details)).not.toEqual([]);
  });

  test.each([
    ["birthplace-missing", {}],
    ["birthplace-missing", { birthCountry: "France", birthCity: " " }],
    ["birth-postal-code-missing", { birthCity: "Lyon" }],
    ["birth-country-missing", { birthCity: "Cotonou", birthInseeCode: "99" }],
    ["birth-city-missing", { birthCountry: "Bénin", birthInseeCode: "99" }],
  ])("[RO16] is said by whoever types somebody in: %s", (problem, details) => {
    expect(problems(details)).toEqual([problem]);
    expect(attempt(empty, enrol(details)).verdict).toEqual({ ok: false, reason: problem });
  });

  test("[RO16] stays with somebody who is corrected", () => {
    const known = after(empty, enrol(lyon));
    const nowhere = { birthCity: "", birthPostalCode: "" };
    expect(attempt(known, edit(nowhere)).verdict).toEqual({
      ok: false,
      reason: "birthplace-missing",
    });
  });

  test.each([
    ["birth-country-too-long", { ...cotonou, birthCountry: "x".repeat(256) }],
    ["birth-insee-code-invalid", { birthInseeCode: "2C004" }],
    ["birth-insee-code-invalid", { birthInseeCode: "6938" }],
    ["birth-insee-code-abroad", { birthCountry: "France", birthInseeCode: "99" }],
    ["birth-insee-code-not-abroad", { ...cotonou, birthInseeCode: "69383" }],
    ["birth-insee-code-not-abroad", { ...cotonou, birthInseeCode: "" }],
    ["birth-insee-code-and-postal-code", { ...lyon, birthInseeCode: "69383" }],
    ["birth-insee-code-and-postal-code", { ...cotonou, birthPostalCode: "69003" }],
    ["birth-postal-code-invalid", { ...lyon, birthPostalCode: "6900" }],
    ["birth-postal-code-missing", { ...lyon, birthPostalCode: "" }],
    ["birth-city-missing", { ...lyon, birthCity: " " }],
    ["birth-city-missing", { ...cotonou, birthCity: "" }],
    ["birth-city-too-long", { ...lyon, birthCity: "x".repeat(256) }],
  ])("[RO14] %s", (problem, details) => {
    expect(problems(details)).toEqual([problem]);
    const { doc, verdict } = attempt(empty, enrol(details));
    expect(verdict).toEqual({ ok: false, reason: problem });
    expect(A.getHeads(doc)).toEqual(A.getHeads(empty));
  });

  test("[RO14] is corrected from one code to the other, and to abroad", () => {
    const known = after(empty, enrol(lyon));
    const byCode = { birthInseeCode: "69383", birthPostalCode: "", birthCity: "" };
    expect(listed(after(known, edit(byCode)))).toMatchObject([byCode]);
    const abroad = { ...cotonou, birthPostalCode: "" };
    expect(listed(after(known, edit(abroad)))).toMatchObject([abroad]);
  });
});

describe("the rest", () => {
  test.each([
    ["external-id-too-long", { externalId: "x".repeat(256) }],
    ["result-recipient-email-invalid", { resultRecipientEmail: "formation@greta" }],
    ["email-invalid", { email: "samuel" }],
    ["email-invalid", { email: `${"x".repeat(255)}@courriel.example` }],
  ])("[RO15] %s", (problem, details) => {
    expect(problems({ ...lyon, ...details })).toEqual([problem]);
  });

  test("[RO15] is noted, corrected and taken back", () => {
    const noted = after(empty, enrol({ ...lyon, ...more, email: " samuel@courriel.example " }));
    expect(listed(noted)).toMatchObject([more]);
    expect(rosterDocument.safeParse(noted).error).toBeUndefined();
    const without = { externalId: "", accessibilityAdjustmentNeeded: false };
    expect(listed(after(noted, edit(without)))).toMatchObject([{ ...more, ...without }]);
  });

  test("[RO15] is empty in an older document, and not written while it is", () => {
    const { roster } = roomOf(maelys);
    const entry = roster.candidates[candidate(maelys)] ?? {};
    expect(MORE_FIELDS.filter((field) => field in entry)).toEqual([]);
    expect(listed(roster)).toMatchObject([
      { birthCountry: "", externalId: "", email: "", accessibilityAdjustmentNeeded: false },
    ]);
    const nothing = { externalId: " ", accessibilityAdjustmentNeeded: false };
    const doc = after(empty, enrol(lyon));
    expect(A.getHeads(after(doc, edit(nothing)))).toEqual(A.getHeads(doc));
  });

  test("[RO15] that two members add to an older entry is the same for both, in either order", () => {
    const old = after(empty, enrol(lyon));
    const his = after(old, edit({ externalId: "A", email: more.email }));
    const hers = after(old, edit({ externalId: "B", accessibilityAdjustmentNeeded: true }));
    const [one, other] = [merged(his, hers), merged(hers, his)];
    expect(listed(one)).toEqual(listed(other));
    expect(listed(one)).toMatchObject([{ email: more.email, accessibilityAdjustmentNeeded: true }]);
    expect(["A", "B"]).toContain(listed(one)[0]?.externalId);
  });
});
