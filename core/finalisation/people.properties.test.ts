import * as fc from "fast-check";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId } from "../ids.ts";
import { enrolCandidate } from "../roster/commands.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import type { SessionDocuments } from "../schema.ts";
import { after, at, created, issueReport, luc, told } from "../testing/cast.ts";
import { addIssueReport } from "../report/issue-report-commands.ts";
import { morning, ready } from "../testing/finalising.ts";
import { finalContent } from "./content.ts";
import { checkPeople } from "./people.ts";
import type { FinalContent, PersonRow } from "./schema.ts";

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== "");
const who: fc.Arbitrary<CandidateDetails> = fc.record({
  lastName: name,
  firstName: name,
  birthdate: fc.constantFrom("2009-03-14", "2010-12-31", "1987-06-01"),
  sex: fc.constantFrom("F", "M"),
  birthCity: fc.string({ unit: "grapheme", maxLength: 20 }),
  birthInseeCode: fc.constantFrom("69383", "2A004", "97411"),
  schoolClass: fc.string({ unit: "grapheme", maxLength: 5 }),
});
const someone = fc.record({ who, words: name });
const ida = candidateId.parse("1d".repeat(16));

/** A session with one candidate, of whom somebody has noted something. */
function sessionOf({ who: details, words }: { who: CandidateDetails; words: string }) {
  const facts = told();
  const person = { ...details, candidate: ida, salt: "5a".repeat(16), extraTimePercent: 33 };
  const roster = after(documentFromGenesis("roster"), (draft) =>
    enrolCandidate(draft, { centre: A_SCHOOL, person, facts, now: at("08:00") }),
  );
  const note = {
    issueReport: issueReport("1"),
    candidate: ida,
    category: "C8",
    description: words,
  };
  const args = { ...note, questionNumber: null, by: luc, now: at("09:00"), roster, facts };
  const report = after(documentFromGenesis("report"), (draft) => addIssueReport(draft, args));
  const documents: SessionDocuments = { session: documentFromGenesis("session"), roster, report };
  return finalContent(documents, [created("08:00")]);
}
const blanked = ({ candidates, ...content }: FinalContent) => ({
  ...content,
  candidates: candidates.map((each) => ({ ...each, commitment: "" })),
});

test("[FI8] who somebody is and what was written about them changes nothing but the commitment", () => {
  fc.assert(
    fc.property(someone, someone, (one, other) => {
      const [his, hers] = [sessionOf(one), sessionOf(other)];
      expect(blanked(his.content)).toEqual(blanked(hers.content));
    }),
  );
});

test("[FI8] two different people have two different commitments, the same person one", () => {
  fc.assert(
    fc.property(someone, someone, (one, other) => {
      const [his, hers] = [sessionOf(one), sessionOf(other)];
      const isSame = JSON.stringify(his.people) === JSON.stringify(hers.people);
      const commitments = new Set(
        [his, hers].flatMap(({ content }) => content.candidates.map((each) => each.commitment)),
      );
      expect(commitments.size).toBe(isSame ? 1 : 2);
    }),
  );
});

const { content, people } = finalContent(ready, morning);

test("[FI9] whoever is erased, the seal holds for everybody else", () => {
  fc.assert(
    fc.property(fc.subarray(people), (left) => {
      const kept = left.map(({ ref }) => ref);
      const { genuine, erased, forged } = checkPeople(content, left);
      expect(genuine.toSorted()).toEqual(kept.toSorted());
      expect(genuine.length + erased.length).toBe(people.length);
      expect(forged).toEqual([]);
    }),
  );
});

test("[FI9] whatever is altered in one row, that row is forged and no other", () => {
  const row = fc.constantFrom(...people);
  const alteration: fc.Arbitrary<Partial<PersonRow>> = fc.oneof(
    fc.record({ fields: fc.record({ name }) }),
    fc.record({
      salt: fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom("a", "7") }),
    }),
  );
  fc.assert(
    fc.property(row, alteration, (one, altered) => {
      const forged = people.map((each) => (each === one ? { ...each, ...altered } : each));
      expect(checkPeople(content, forged).forged).toEqual([one.ref]);
    }),
  );
});
