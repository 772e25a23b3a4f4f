import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import type { CentreProfile } from "../centre/profile.ts";
import type { Scalar } from "../finalisation/schema.ts";
import { standingConflicts } from "../finalisation/standing-conflicts.ts";
import { finalContent } from "../finalisation/content.ts";
import { categoriseIssueReport } from "../report/issue-report-commands.ts";
import { editCandidate, setExtraTime } from "../roster/commands.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import type {
  ReportDocument,
  RosterDocument,
  SessionDocument,
  SessionDocuments,
} from "../schema.ts";
import {
  after,
  anh,
  attempt,
  candidate,
  created,
  finalised,
  issueReport,
  merged,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  atNoon,
  B12,
  described,
  details,
  incident,
  minutes,
  morning,
  reason,
  withReport,
  withRoster,
  written,
} from "../testing/finalising.ts";
import { devices } from "../testing/finalising-devices.ts";
import {
  reportConflicts,
  rosterConflicts,
  sessionConflicts,
  type FieldConflict,
} from "./conflicts.ts";
import { keepValue } from "./keep-value.ts";

const both = (one: SessionDocuments, other: SessionDocuments): SessionDocuments => ({
  session: merged(one.session, other.session),
  roster: merged(one.roster, other.roster),
  report: merged(one.report, other.report),
});
const conflicts = ({ session, roster, report }: SessionDocuments) => {
  const candidates = enrolledCandidates(roster, atNoon).map(({ id }) => id);
  return [
    ...sessionConflicts(session),
    ...rosterConflicts(roster, candidates),
    ...reportConflicts(report, candidates),
  ];
};
const inRoom = (room: string): SessionDocuments => ({
  ...written,
  session: after(written.session, details({ room })),
});
const valuesOf = (documents: SessionDocuments) =>
  conflicts(documents).map(({ field, about, claims }) => ({
    field,
    about,
    values: claims.map(({ value }) => String(value)).toSorted(),
  }));
/** As a draft of the document that it is about. */
const keeping =
  ({ path }: Pick<FieldConflict, "path">, value: Scalar, facts = atNoon) =>
  (draft: object) =>
    keepValue(draft, { at: { path }, value, facts });

const named = (firstName: string, percent: number) => [
  (draft: RosterDocument) =>
    editCandidate(draft, {
      centre: A_SCHOOL,
      candidate: candidate(anh),
      details: { firstName },
      facts: atNoon,
    }),
  (draft: RosterDocument) =>
    setExtraTime(draft, { candidates: [candidate(anh)], percent, facts: atNoon }),
];

const b13orB14 = both(inRoom("B13"), inRoom("B14"));
const room = { path: ["room"] };

test("[TO5] one field written by two shows both values, the one that counts first", () => {
  const [conflict] = conflicts(b13orB14);
  expect(conflict).toMatchObject({ kind: "session", path: ["room"], field: "room", about: null });
  expect(conflict?.claims.map(({ value }) => value)).toHaveLength(2);
  expect(conflict?.claims[0]?.value).toBe(b13orB14.session.room.val);
});

test("[TO5] each value says which page wrote it, and when to the second", () => {
  const written13 = A.change(
    A.clone(written.session, { actor: "1c".repeat(16) }),
    { time: 1_773_304_920 },
    details({ room: "B13" }),
  );
  const meeting = { ...written, session: merged(written13, inRoom("B14").session) };
  const claim = conflicts(meeting)[0]?.claims.find(({ value }) => value === "B13");
  expect(claim).toEqual({ value: "B13", actor: "1c".repeat(16), at: 1_773_304_920_000 });
});

test("[TO5] other fields of a form merge, and the same value twice is no conflict", () => {
  const other: SessionDocuments = {
    ...written,
    session: after(written.session, details({ ...B12, time: "10:00" })),
  };
  const together = both(inRoom("B14"), other);
  expect(conflicts(together)).toEqual([]);
  expect(together.session).toMatchObject({ room: { val: "B14" }, time: { val: "10:00" } });
  expect(conflicts(both(inRoom("B14"), inRoom("B14")))).toEqual([]);
});

test("[TO5] prose merges by letters and is no conflict", () => {
  const one = withReport(written, described("phone", "Téléphone posé sur la table ? Non."));
  const other = withReport(written, described("phone", "Un téléphone posé sur la table ?"));
  expect(conflicts(both(one, other))).toEqual([]);
});

test("[TO5] candidates, reasons, minutes, issue reports and step 2 are looked at alike", () => {
  const about = { issueReport: issueReport("picture"), facts: atNoon };
  const numbered = (questionNumber: number) => (draft: ReportDocument) =>
    categoriseIssueReport(draft, { ...about, category: "E1", questionNumber });
  const cleared = withReport(written, incident(false));
  const one = withReport(cleared, reason(zoe, "candidate"), minutes(zoe, 5), numbered(13));
  const other = withReport(cleared, reason(zoe, "technical"), minutes(zoe, 7), numbered(14));
  const together = both(
    withRoster(one, ...named("Ánh", 33)),
    withRoster(other, ...named("Thi Anh", 50)),
  );
  expect(valuesOf(together)).toEqual([
    { field: "firstName", about: candidate(anh), values: ["Thi Anh", "Ánh"] },
    { field: "extraTimePercent", about: candidate(anh), values: ["33", "50"] },
    { field: "abortReason", about: candidate(zoe), values: ["candidate", "technical"] },
    { field: "incidentMinutes", about: candidate(zoe), values: ["5", "7"] },
    { field: "questionNumber", about: issueReport("picture"), values: ["13", "14"] },
  ]);
});

test.each(["B13", "B14"])(
  "[TO6] one choice keeps %s, whichever is shown, and settles it",
  (kept) => {
    const session = after<SessionDocument>(b13orB14.session, keeping(room, kept));
    expect(session.room.val).toBe(kept);
    expect(conflicts({ ...b13orB14, session })).toEqual([]);
    const sealed = finalContent({ ...b13orB14, session }, morning);
    expect(standingConflicts(sealed)).toEqual([]);
  },
);

test("[TO6] two who keep different values at the same time are asked again", () => {
  const one = {
    ...b13orB14,
    session: after<SessionDocument>(b13orB14.session, keeping(room, "B13")),
  };
  const other = {
    ...b13orB14,
    session: after<SessionDocument>(b13orB14.session, keeping(room, "B14")),
  };
  expect(valuesOf(both(one, other))).toEqual([
    { field: "room", about: null, values: ["B13", "B14"] },
  ]);
  expect(conflicts(both(one, one))).toEqual([]);
});

test("[TO6] a reason taken back may be kept as none", () => {
  const given = withReport(written, reason(zoe, "candidate"));
  const apart = both(
    withReport(given, reason(zoe, null)),
    withReport(given, reason(zoe, "technical")),
  );
  const [conflict] = conflicts(apart);
  if (!conflict) throw new Error("no conflict");
  const report = after<ReportDocument>(apart.report, keeping(conflict, ""));
  expect(report.abortReasons[candidate(zoe)]?.val).toBe("");
  expect(conflicts({ ...apart, report })).toEqual([]);
});

test("[TO6] a choice is taken back only while nobody has written there since", () => {
  const settled = after<SessionDocument>(b13orB14.session, keeping(room, "B13"));
  const back = { at: room, value: "B14", over: "B13", facts: atNoon };
  expect(attempt(settled, (draft) => keepValue(draft, back)).verdict.ok).toBe(true);
  const moved = after(settled, details({ room: "C7" }));
  const late = attempt(moved, (draft) => keepValue(draft, back));
  expect(late.verdict).toEqual({ ok: false, reason: "changed-since" });
  expect(A.getHeads(late.doc)).toEqual(A.getHeads(moved));
});

test("[TO7] a value is kept also after the first start, and none after the seal", () => {
  expect(attempt(b13orB14.session, keeping(room, "B14")).verdict.ok).toBe(true);
  const sealed = told(created("08:00"), finalised("12:00"));
  const late = attempt(b13orB14.session, keeping(room, "B14", sealed));
  expect(late.verdict).toEqual({ ok: false, reason: "finalised" });
  expect(A.getHeads(late.doc)).toEqual(A.getHeads(b13orB14.session));
});

test("[TO7] a field that is not there is not made", () => {
  const nowhere = attempt(written.report, keeping({ path: ["abortReasons", "nobody"] }, "x"));
  expect(nowhere.verdict).toEqual({ ok: false, reason: "no-such-field" });
});

test("[TO5] both devices ask the same, and whatever they keep, nothing is left to ask", () => {
  fc.assert(
    fc.property(devices, fc.nat(), ([one, other], pick) => {
      const here = conflicts(both(one, other));
      expect(here).toEqual(conflicts(both(other, one)));
      const settled = here.reduce(
        (documents, conflict) => {
          const claim = conflict.claims[pick % conflict.claims.length];
          const kept = keeping(conflict, claim?.value ?? null);
          return { ...documents, [conflict.kind]: after<object>(documents[conflict.kind], kept) };
        },
        both(one, other),
      );
      expect(conflicts(settled)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("[TO5] two certifications and two pricings that were chosen apart are shown, and one of each is kept", () => {
  const greta: CentreProfile = {
    type: "PRO",
    managesPupils: false,
    habilitations: ["CLEA", "DROIT"],
  };
  const chosen = (choice: Partial<CandidateDetails>): SessionDocuments => ({
    ...written,
    roster: after(written.roster, (draft) =>
      editCandidate(draft, {
        candidate: candidate(anh),
        details: choice,
        facts: atNoon,
        centre: greta,
      }),
    ),
  });
  const one = chosen({ subscription: "CLEA", billingMode: "FREE" });
  const other = chosen({
    subscription: "DROIT",
    billingMode: "PREPAID",
    prepaymentCode: "12345678912345/FACT12345",
  });
  const met = both(one, other);
  const about = candidate(anh);
  expect(valuesOf(met)).toEqual([
    { field: "subscription", about, values: ["CLEA", "DROIT"] },
    { field: "billingMode", about, values: ["FREE", "PREPAID"] },
  ]);
  const [subscription] = conflicts(met);
  if (!subscription) throw new Error("no conflict");
  const kept = withRoster(met, keeping(subscription, "CLEA"));
  expect(valuesOf(kept).map(({ field }) => field)).toEqual(["billingMode"]);
  const anhs = enrolledCandidates(kept.roster, atNoon).find(({ id }) => id === about);
  expect(anhs?.subscription).toBe("CLEA");
});
