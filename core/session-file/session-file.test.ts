import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "../facts/schema.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId, idFrom, sessionId, type CandidateId, type SessionId } from "../ids.ts";
import { reauthored } from "../link/reauthor.ts";
import { LANGUAGES, messagesIn } from "../messages/language.ts";
import { removeCandidate } from "../roster/commands.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { atomic, type SessionDocuments } from "../schema.ts";
import { HOUR_MS } from "../time.ts";
import {
  after,
  anas,
  at,
  candidate,
  created,
  decision,
  finalised,
  issueReport,
  journalNote,
  lea,
  luc,
  maelys,
  merged,
  nadia,
  roomOf,
  session,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { plain } from "./plain.ts";
import { MAX_SESSION_FILE_BYTES, readSessionFile } from "./read-session-file.ts";
import { additionsOf, restored, type Restoring } from "./restore.ts";
import { addedBy, takeBackReport, takeBackRoster } from "./take-back.ts";
import { sessionFileText, type SessionFile } from "./session-file.ts";
import { targetOf, type Standing } from "./target.ts";

const entered = (person: typeof luc) => ({
  kind: "person-entered" as const,
  at: at("08:00"),
  person,
  role: "invigilator" as const,
  name: "Luc Martin",
});
const FACTS: Fact[] = [created("08:00"), entered(luc)];

/** Decided by Luc at half past eight. */
const decided = (kind: "presence" | "absence", who: typeof zoe) => ({
  kind: atomic(kind),
  candidate: atomic(candidate(who)),
  alert: null,
  by: atomic(luc),
  at: at("08:30"),
  withdrawnAt: null,
});

/** A morning: Zoé absent, Léa seen and with an incident, a note, an abort reason for Maëlys. */
function morning(): SessionDocuments {
  const room = roomOf(maelys, zoe, lea);
  const details = A.change(room.session, (draft) => {
    draft.site = atomic("Collège Pasteur");
    draft.date = atomic("2026-03-12");
    draft.observations = "Salle au 2e étage.";
  });
  const report = A.change(room.report, (draft) => {
    draft.decisions[decision("seen")] = decided("presence", lea);
    draft.decisions[decision("missing")] = decided("absence", zoe);
    draft.issueReports[issueReport("noise")] = {
      candidate: atomic(candidate(lea)),
      category: atomic("C8"),
      questionNumber: null,
      description: "Bruit dans le couloir.",
      by: atomic(luc),
      at: at("09:10"),
      removedAt: null,
    };
    draft.abortReasons[candidate(maelys)] = atomic("technical");
    draft.journal[journalNote("door")] = {
      kind: atomic("note"),
      text: "Porte bloquée.",
      by: atomic(luc),
      at: at("09:20"),
      removedAt: null,
      takenBy: null,
    };
  });
  return { session: details, roster: room.roster, report };
}

const textOf = (documents: SessionDocuments, facts = FACTS) =>
  sessionFileText({
    session,
    documents,
    facts,
    number: 48217,
    receipt: null,
    now: at("12:00"),
  });

function fileOf(documents: SessionDocuments): SessionFile {
  const read = readSessionFile(new TextEncoder().encode(textOf(documents)));
  if (!read.ok) throw new Error(read.reason);
  return read.file;
}

function nothingYet(): SessionDocuments {
  return {
    session: documentFromGenesis("session"),
    roster: documentFromGenesis("roster"),
    report: documentFromGenesis("report"),
  };
}

const another = sessionId.parse("ab".repeat(16));

/** Nadia restores the morning into these documents. */
function restoring(here: SessionDocuments, into: SessionId, facts = told(...FACTS)): Restoring {
  return { file: fileOf(morning()), session: into, here, facts, me: nadia, now: at("09:00") };
}

/** As it is written into the documents. */
function written({ here, ...rest }: Restoring): SessionDocuments {
  const then = restored({ here, ...rest });
  return {
    session: reauthored(A.clone(here.session), then.session),
    roster: reauthored(A.clone(here.roster), then.roster),
    report: reauthored(A.clone(here.report), then.report),
  };
}

const namesIn = ({ roster }: SessionDocuments) =>
  enrolledCandidates(roster, told()).map(({ firstName }) => firstName);

test("[SF1] the file says all that was written, and read back it says the same", () => {
  const documents = morning();
  const file = fileOf(documents);
  expect(plain(file.details)).toEqual(plain(documents.session));
  expect(plain(file.candidates)).toEqual(plain(documents.roster.candidates));
  expect(plain(file.report)).toEqual(plain(documents.report));
  expect(file.facts.map(({ kind }) => kind)).toEqual(["created", "person-entered"]);
});

test("[SF1] what opens doors is not in it", () => {
  const changed = {
    kind: "password-changed" as const,
    at: at("08:10"),
    by: nadia,
    sessionPassword: "9NEW9NEW",
  };
  const text = textOf(morning(), [...FACTS, changed]);
  expect(text).not.toMatch(/KRTB42|7KQM2XWA|9NEW9NEW|accessCode|sessionPassword|invitation/);
});

/** The file of the morning, changed. */
const said = (change: (file: Record<string, unknown>) => object) =>
  new TextEncoder().encode(JSON.stringify(change(JSON.parse(textOf(morning())))));

describe("[SF2] what is no session file is called what it is", () => {
  test.each([
    ["too-large", new Uint8Array(MAX_SESSION_FILE_BYTES + 1)],
    ["no-json", new TextEncoder().encode("N° de session;Nom du site")],
    ["no-json", new Uint8Array([0x50, 0x4b, 3, 4])],
    ["other-file", new TextEncoder().encode("null")],
    ["other-file", said((file) => ({ ...file, format: "receipt" }))],
    ["newer", said((file) => ({ ...file, version: 2, candidates: [] }))],
    ["damaged", said((file) => ({ ...file, candidates: { ["0".repeat(32)]: { lastName: 3 } } }))],
    ["damaged", said((file) => ({ ...file, session: "../48217" }))],
  ] as const)("%s", (reason, bytes) => {
    expect(readSessionFile(bytes)).toEqual({ ok: false, reason });
  });
});

test("[SF2] whatever is read throws nothing", () => {
  const whole = new TextEncoder().encode(textOf(morning()));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(whole.length),
      (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [place, byte] of changes) bytes[place % Math.max(length, 1)] = byte;
        expect(() => readSessionFile(bytes)).not.toThrow();
      },
    ),
  );
});

/** Where the file goes when the ids that are asked for stand like this, the first, the second… */
const target = (standings: Record<string, Standing>) => {
  const asked: SessionId[] = [];
  const found = targetOf({ session }, (id) => {
    asked.push(id);
    return standings[asked.length] ?? "unknown";
  });
  if (!found) throw new Error("Nobody knows where it goes.");
  return { ...found, asked };
};

describe("where a file goes", () => {
  test("[SF3] into its session, where the centre has it; nowhere, where it is sealed", () => {
    expect(target({ 1: "open" })).toMatchObject({ kind: "merge", session });
    expect(target({ 1: "sealed" })).toMatchObject({ kind: "none", session });
  });
  test("[SF4] [SF5] what is there no more comes back under one id, and once more under the next", () => {
    const first = target({ 1: "unknown", 2: "unknown" });
    expect(first).toMatchObject({ kind: "create" });
    expect(first.session).not.toBe(session);
    expect(target({ 1: "deleted", 2: "open" })).toMatchObject({
      kind: "merge",
      session: first.session,
    });
    const next = target({ 1: "deleted", 2: "deleted", 3: "unknown" });
    expect(next.kind).toBe("create");
    expect(next.session).not.toBe(first.session);
  });
  test("[SF7] nowhere as long as the session may be there; back, once it is known to be deleted", () => {
    expect(targetOf({ session }, () => "unsure")).toBeNull();
    const known = target({ 1: "deleted", 2: "unsure" });
    expect(known).toMatchObject({ kind: "create" });
    expect(known.session).toBe(target({ 1: "deleted" }).session);
  });
});

describe("[SF3] a session that is there", () => {
  test("gets what it lacks", () => {
    const here = { ...roomOf(maelys, anas), session: morning().session };
    const asked = restoring(here, session);
    expect(additionsOf(asked)).toEqual({
      candidates: 2,
      issueReports: 1,
      notes: 1,
      outcomes: 3,
      leftOut: 0,
    });
    expect(namesIn(written(asked)).toSorted()).toEqual(["Anas", "Léa", "Maëlys", "Zoé"]);
  });

  test("keeps what it has, and whom it has removed", () => {
    const there = morning();
    const roster = after(there.roster, (draft) =>
      removeCandidate(draft, { candidate: candidate(zoe), facts: told(), now: at("08:50") }),
    );
    const report = A.change(there.report, (draft) => {
      const noted = draft.issueReports[issueReport("noise")];
      if (noted) noted.description = "Marteau-piqueur.";
    });
    const then = written(restoring({ ...there, roster, report }, session));
    expect(then.report.issueReports[issueReport("noise")]?.description).toBe("Marteau-piqueur.");
    expect(namesIn(then)).not.toContain("Zoé");
  });

  test("gets nobody once nobody may be enrolled", () => {
    const [first] = FACTS;
    const later = { ...started(maelys, "09:00"), at: at("09:00") - 25 * HOUR_MS };
    const facts = told(...(first ? [first] : []), later);
    const asked = restoring(roomOf(maelys), session, facts);
    expect(additionsOf(asked)).toMatchObject({ candidates: 0, leftOut: 2 });
  });
});

test("[SF3] a sealed session gets nothing at all", () => {
  const here = roomOf(maelys);
  const facts = told(...FACTS, finalised("11:00"));
  expect(restored(restoring(here, session, facts))).toBe(here);
});

test("[SF3] what was written about whoever is enrolled anew comes back about them", () => {
  const there = morning();
  const again = idFrom(candidateId, new Uint8Array(16).fill(7));
  const roster = A.change(there.roster, (draft) => {
    const removed = draft.candidates[candidate(lea)];
    const entry = fileOf(morning()).candidates[candidate(lea)];
    if (removed) removed.removedAt = at("08:50");
    if (entry) draft.candidates[again] = { ...entry, pupil: null };
  });
  const here = { ...there, roster, report: documentFromGenesis("report") };
  const [noted] = Object.values(restored(restoring(here, session)).report.issueReports);
  expect(noted?.candidate.val).toBe(again);
});

test("[SF1] what has lost its shape in a merge is left out, and the file is read all the same", () => {
  const there = morning();
  const report = A.change(there.report, (draft) => {
    Reflect.set(draft.abortReasons, candidate(zoe), 12);
    Reflect.set(draft.incidentMinutes, candidate(zoe), "twelve");
    Reflect.set(draft.parts, luc, "done");
    Reflect.set(draft, "hasIncident", "perhaps");
  });
  const file = fileOf({ ...there, report });
  expect(Object.keys(file.report.abortReasons)).toEqual([candidate(maelys)]);
  expect(file.report.hasIncident).toBe(false);
});

describe("[SF4] a new session", () => {
  const then = written(restoring(nothingYet(), another, told()));
  test("has the place, the people and what was written about them", () => {
    expect(then.session.site.val).toBe("Collège Pasteur");
    expect(namesIn(then)).toEqual(namesIn(morning()));
    const [noted] = Object.values(then.report.issueReports);
    expect(noted?.description).toBe("Bruit dans le couloir.");
    expect(Object.keys(then.roster.candidates)).toContain(noted?.candidate.val);
    expect(Object.keys(then.report.abortReasons)).toHaveLength(1);
  });
  test("has nobody's presence, but who was absent; all of it from who restores", () => {
    const decisions = Object.values(then.report.decisions);
    expect(decisions.map(({ kind }) => kind.val)).toEqual(["absence"]);
    expect(decisions[0]?.by.val).toBe(nadia);
  });
  test("has its pupils under ids of its own, as if they were enrolled from the register", () => {
    expect(Object.keys(then.roster.candidates)).not.toContain(candidate(lea));
  });
});

test("[SF5] restored again, or by two at once, it is there once", () => {
  const asked = restoring(nothingYet(), another, told());
  const once = written(asked);
  expect(additionsOf({ ...asked, here: once })).toEqual({
    candidates: 0,
    issueReports: 0,
    notes: 0,
    outcomes: 0,
    leftOut: 0,
  });
  const both = {
    session: once.session,
    roster: merged(once.roster, written(asked).roster),
    report: merged(once.report, written(asked).report),
  };
  expect(namesIn(both)).toEqual(namesIn(morning()));
  expect(Object.keys(both.report.issueReports)).toHaveLength(1);
});

test("[SF3] restored once more, the session keeps what it has answered since", () => {
  const once = written(restoring(nothingYet(), another, told()));
  const report = A.change(once.report, (draft) => {
    draft.hasIncident = true;
  });
  const again = restored(restoring({ ...once, report }, another, told()));
  expect(again.report.hasIncident).toBe(true);
});

describe("what a session that is there was given", () => {
  /** Two of five are on the list, and nothing is written yet. */
  const before = { ...roomOf(maelys, anas), session: morning().session };
  const then = written(restoring(before, session));
  const added = addedBy(before, then);
  const takenBack = ({ roster, report }: SessionDocuments, facts = told(...FACTS)) => {
    const moment = { added, facts, now: at("09:30") };
    let staying: ReturnType<typeof takeBackReport> = { entries: 0, about: new Set() };
    let people: CandidateId[] = [];
    const emptied = A.change(A.clone(report), (draft) => {
      staying = takeBackReport(draft, { ...moment, roster });
    });
    const left = A.change(A.clone(roster), (draft) => {
      people = takeBackRoster(draft, { ...moment, about: staying.about });
    });
    const { entries } = staying;
    return { documents: { ...then, roster: left, report: emptied }, entries, people };
  };

  test("[SF6] goes out again, all of it and nothing else", () => {
    const { documents, entries, people } = takenBack(then);
    expect([entries, people]).toEqual([0, []]);
    expect(namesIn(documents)).toEqual(namesIn(before));
    const { decisions, issueReports, journal, abortReasons } = documents.report;
    expect(Object.values(issueReports).map(({ removedAt }) => removedAt)).toEqual([at("09:30")]);
    expect(Object.values(journal).map(({ removedAt }) => removedAt)).toEqual([at("09:30")]);
    expect(Object.values(decisions).map(({ withdrawnAt }) => withdrawnAt)).not.toContain(null);
    expect(Object.values(abortReasons).map(({ val }) => val)).toEqual([""]);
  });

  test.each(LANGUAGES)(
    "[SF6] is not brought again by the same file, which says so (%s)",
    (language) => {
      const { documents } = takenBack(then);
      expect(additionsOf(restoring(documents, session))).toMatchObject({
        candidates: 0,
        issueReports: 0,
        notes: 0,
        outcomes: 0,
      });
      const { nothing, undone } = messagesIn(language).sessionFile.outcome;
      expect(nothing).toMatch(/retiré|taken out/);
      expect(undone).toMatch(/ne le ramènera pas|will not bring it back/);
    },
  );

  test("[SF6] stays where somebody has written since, and on the list whoever has joined", () => {
    const report = A.change(A.clone(then.report), (draft) => {
      const noted = draft.issueReports[issueReport("noise")];
      if (noted) noted.description = "Marteau-piqueur.";
    });
    const facts = told(...FACTS, {
      kind: "candidate-joined",
      at: at("09:20"),
      candidate: candidate(zoe),
    });
    const { documents, entries, people } = takenBack({ ...then, report }, facts);
    expect(documents.report.issueReports[issueReport("noise")]?.removedAt).toBeNull();
    expect(entries).toBe(1);
    expect(people.toSorted()).toEqual([candidate(lea), candidate(zoe)].toSorted());
    expect(namesIn(documents)).toEqual(["Anas", "Léa", "Maëlys", "Zoé"]);
  });

  test("[SF6] stays on the list where a colleague has noted something about them since", () => {
    const report = A.change(A.clone(then.report), (draft) => {
      draft.abortReasons[candidate(lea)] = atomic("technical");
    });
    const { documents, entries, people } = takenBack({ ...then, report });
    expect([entries, people]).toEqual([0, [candidate(lea)]]);
    expect(namesIn(documents)).toEqual(["Anas", "Léa", "Maëlys"]);
  });

  test("[SF6] counts as gone where somebody has removed it by hand since", () => {
    const report = A.change(A.clone(then.report), (draft) => {
      const noted = draft.issueReports[issueReport("noise")];
      if (noted) noted.removedAt = at("09:25");
    });
    const { documents, entries, people } = takenBack({ ...then, report });
    expect([entries, people]).toEqual([0, []]);
    expect(namesIn(documents)).toEqual(namesIn(before));
  });
});

test.each(LANGUAGES)(
  "[SF3] what a session lacks is counted, and nothing else named (%s)",
  (language) => {
    const { merge } = messagesIn(language).sessionFile.outcome;
    const sentence = merge({ people: 1, reports: 0, others: 0 });
    expect(sentence).toMatch(/1\scandidate?\./);
    expect(sentence).not.toMatch(/0|signalement|report|mention|entr/);
  },
);
