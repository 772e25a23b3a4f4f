import * as fc from "fast-check";
import { expect, test } from "vitest";
import { A_SCHOOL, type CentreProfile } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { rosterDocument, type RosterDocument } from "../schema.ts";
import {
  at,
  candidate,
  everybody,
  finalised,
  joined,
  lea,
  maelys,
  session,
  started,
  told as facts,
} from "../testing/cast.ts";
import { bothWays, stories, told, unwantedTraces, type Command } from "../testing/two-devices.ts";
import {
  editCandidate,
  enrolCandidate,
  enrolPupils,
  removeCandidate,
  setExtraTime,
} from "./commands.ts";
import { restoreCandidate } from "./restore-candidate.ts";
import { displayName, duplicates, enrolledCandidates, homonyms } from "./queries.ts";

const moment = fc.record({
  facts: fc.constantFrom(
    facts(),
    facts(),
    facts(joined(maelys, "09:00")),
    facts(started(maelys, "09:05")),
    facts(finalised("12:00")),
  ),
  now: fc.integer({ min: at("08:00"), max: at("12:00") }),
  /** A school, or a centre that pays. */
  centre: fc.constantFrom<CentreProfile[]>(
    A_SCHOOL,
    { type: "PRO", managesPupils: false, habilitations: ["CLEA", "DROIT"] },
    { ...A_SCHOOL, habilitations: ["CLEA"] },
  ),
});
const pupil = fc.constantFrom(...everybody);
const text = fc.oneof(
  fc.constantFrom("", "Martin", "martin ", "Léa", "Lea", "x".repeat(256)),
  fc.string({ unit: "grapheme", maxLength: 10 }),
);
const details = fc.record(
  {
    lastName: text,
    firstName: text,
    birthdate: fc.constantFrom("", lea.birthdate, "1899-12-31", "2009-02-30"),
    sex: fc.constantFrom("F", "M", "", "X"),
    birthCity: text,
    birthInseeCode: fc.constantFrom("", "99", "69383", "693"),
    schoolClass: text,
    birthCountry: fc.constantFrom("", "FRANCE", "Bénin"),
    birthPostalCode: fc.constantFrom("", "69003", "690"),
    externalId: text,
    accessibilityAdjustmentNeeded: fc.boolean(),
    subscription: fc.constantFrom("CORE", "CLEA", "DROIT", "EDU_CPE"),
    billingMode: fc.constantFrom("", "FREE", "PREPAID", "PAID"),
    prepaymentCode: fc.constantFrom("", "12345678912345/FACT12345"),
  },
  { requiredKeys: [] },
);
const percent = fc.option(fc.integer({ min: 0, max: 1000 }));
const id = pupil.map(candidate);

const commands: fc.Arbitrary<Command<RosterDocument>> = fc.oneof(
  fc
    .tuple(moment, fc.array(pupil, { maxLength: 4 }), percent)
    .map(([when, pupils, extraTimePercent]) => (draft: RosterDocument) => {
      return enrolPupils(draft, { ...when, session, pupils, extraTimePercent });
    }),
  fc.tuple(moment, pupil, details, percent).map(([when, who, typed, extraTimePercent]) => {
    const person = { ...who, candidate: candidate(lea), ...typed, extraTimePercent };
    return (draft: RosterDocument) => enrolCandidate(draft, { ...when, person });
  }),
  fc.tuple(moment, id).map(([when, who]) => (draft: RosterDocument) => {
    return removeCandidate(draft, { ...when, candidate: who });
  }),
  fc.tuple(moment, id).map(([when, who]) => (draft: RosterDocument) => {
    return restoreCandidate(draft, { ...when, candidate: who });
  }),
  fc.tuple(moment, id, details).map(([when, who, typed]) => (draft: RosterDocument) => {
    return editCandidate(draft, { ...when, candidate: who, details: typed });
  }),
  fc.tuple(moment, fc.array(id), percent).map(([when, candidates, given]) => {
    return (draft: RosterDocument) => setExtraTime(draft, { ...when, candidates, percent: given });
  }),
);

function view(roster: RosterDocument): unknown {
  const listed = enrolledCandidates(roster, facts(joined(maelys, "09:00")));
  const named = [duplicates(listed), homonyms(listed)].map((groups) =>
    groups.map((group) => group.map(displayName)),
  );
  return { listed, named };
}

const start = documentFromGenesis("roster");

test("[RO11] two members see the same list, whatever they did and in whatever order it merges", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [one, other] = bothWays(told(start, story));
      expect(view(one)).toEqual(view(other));
    }),
  );
});

test("[RO11] a roster stays what a roster is", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [doc] = bothWays(told(start, story));
      expect(rosterDocument.safeParse(doc).error).toBeUndefined();
    }),
  );
});

test("[RO11] what is refused leaves no trace, and what is done twice is done once", () => {
  fc.assert(
    fc.property(stories(commands), commands, (story, command) => {
      const [doc] = bothWays(told(start, story));
      expect(unwantedTraces(doc, command)).toEqual([]);
    }),
  );
});

test("[RO7] on one device nobody is ever enrolled twice", () => {
  const alone = fc.record({ device: fc.constant<0>(0), command: commands });
  fc.assert(
    fc.property(fc.array(alone, { maxLength: 12 }), (story) => {
      const [doc] = told(start, story);
      expect(duplicates(enrolledCandidates(doc, facts()))).toEqual([]);
    }),
  );
});
