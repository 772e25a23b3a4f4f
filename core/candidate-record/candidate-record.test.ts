import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { formatIn } from "../messages/format.ts";
import { messagesIn } from "../messages/language.ts";
import { removeCandidate } from "../roster/commands.ts";
import { personOf } from "../roster/queries.ts";
import { atomic, type SessionDocuments } from "../schema.ts";
import {
  after,
  at,
  candidate,
  created,
  finished,
  issueReport,
  lea,
  luc,
  maelys,
  roomOf,
  session,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { candidateFileText } from "./candidate-file.ts";
import { candidateRecord } from "./candidate-record.ts";
import { candidateRecordText } from "./candidate-record-text.ts";

const FRENCH = { messages: messagesIn("fr"), format: formatIn("fr", "Europe/Paris") };
const view = told(
  created("08:00"),
  {
    kind: "person-entered",
    at: at("08:10"),
    person: luc,
    role: "invigilator",
    name: "Luc Martin",
  },
  started(lea, "09:00"),
  finished(lea, "10:30"),
  started(zoe, "09:01"),
);

/** Noted by Luc. */
const about = (who: typeof lea, description: string) => ({
  candidate: atomic(candidate(who)),
  category: atomic("C8"),
  questionNumber: null,
  description,
  by: atomic(luc),
  at: at("09:10"),
  removedAt: null,
});

function morning(): SessionDocuments {
  const room = roomOf(lea, zoe, maelys);
  const report = A.change(room.report, (draft) => {
    draft.issueReports[issueReport("noise")] = about(lea, "Bruit dans le couloir.");
    draft.issueReports[issueReport("screen")] = about(zoe, "Écran noir.");
    draft.incidentMinutes[candidate(lea)] = 12;
  });
  return { ...room, report };
}

const RESULT = {
  certification: 900_001,
  candidate: candidate(lea),
  status: "validated" as const,
  pix: 512,
  levels: { "1.1": 5 } as const,
  comment: "",
};

function recordOf(documents: SessionDocuments, who = lea) {
  return candidateRecord({
    session,
    documents,
    view,
    candidate: candidate(who),
    result: who === lea ? RESULT : null,
  });
}

/** All that the paper says, line by line. */
function paperOf(documents: SessionDocuments): string {
  const record = recordOf(documents);
  return record ? JSON.stringify(candidateRecordText(record, FRENCH)) : "";
}

describe("the record of one person", () => {
  test("[CR1] holds what was noted and told about them, the oldest first, and who noted it", () => {
    const record = recordOf(morning());
    expect(record?.entries.map(({ kind }) => kind)).toEqual([
      "started",
      "issue-report",
      "completed",
    ]);
    expect(record?.people).toEqual({ [luc]: "Luc Martin" });
    expect(record).toMatchObject({ number: 48217, incidentMinutes: 12, result: { pix: 512 } });
  });

  test("[CR1] holds nothing of anybody else, and nothing that opens the seal", () => {
    const record = recordOf(morning());
    const text = record ? candidateFileText(record, at("12:00")) : "";
    expect(text).toContain("Bruit dans le couloir.");
    expect(text).not.toMatch(/Écran noir|Zoé|Maëlys|KRTB42|7KQM2XWA/);
    expect(text).not.toContain("salt");
  });

  test("[CR1] is there of whoever was removed, and of nobody who never was on the list", () => {
    const room = roomOf(lea);
    const roster = after(room.roster, (draft) =>
      removeCandidate(draft, { candidate: candidate(lea), facts: told(), now: at("08:50") }),
    );
    expect(personOf(roster, candidate(lea))).not.toBeNull();
    const record = recordOf({ ...room, roster });
    expect(record?.person.firstName).toBe("Léa");
    expect(record?.removedAt).toBe(at("08:50"));
    expect(recordOf(roomOf(zoe), maelys)).toBeNull();
  });
});

test("[CR1] what was removed is kept, and is in it, on paper too", () => {
  const room = morning();
  const report = A.change(room.report, (draft) => {
    const noted = draft.issueReports[issueReport("noise")];
    if (noted) noted.removedAt = at("09:30");
  });
  const record = recordOf({ ...room, report });
  expect(record?.removedReports).toHaveLength(1);
  const paper = paperOf({ ...room, report });
  expect(paper).toContain(FRENCH.messages.printed.record.removedReports);
  expect(paper).toContain("Bruit dans le couloir.");
});

test("[CR2] on paper it is in words, without what is empty; its title names nobody", () => {
  const paper = paperOf(morning());
  expect(paper).toContain("MARTIN Léa a commencé son test.");
  expect(paper).toContain("Signalement C8 pour MARTIN Léa");
  expect(paper).toContain("12 min");
  expect(paper).not.toContain(FRENCH.messages.candidate.field.prepaymentCode);
  const record = recordOf(morning());
  expect(record && candidateRecordText(record, FRENCH).title).toBe("Données d’un candidat");
});

test("[CR3] as a file it is JSON with all of it", () => {
  const record = recordOf(morning());
  const said: unknown = JSON.parse(record ? candidateFileText(record, at("12:00")) : "null");
  expect(said).toMatchObject({ format: "scelle.candidate", ...record });
});
