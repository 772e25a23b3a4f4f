import { createMemo, type Accessor } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import { notesOf } from "#core/journal/queries.ts";
import type { JournalParts } from "#core/journal/entries.ts";
import { decisionsByCandidate } from "#core/report/decisions.ts";
import { issueReportsOf } from "#core/report/issue-report-queries.ts";
import { namesakesAmong, type RoomParts } from "#core/report/queries.ts";
import type { ReportDocument, SessionDocuments } from "#core/schema.ts";
import { createEnrolled } from "../../documents/create-enrolled.ts";

export type Parts = RoomParts & JournalParts;
type Seen = { documents: Accessor<SessionDocuments>; facts: Accessor<FactsView> };

/**
 * What the room and its journal are told from. Each is read anew only when its part of a document has changed,
 * which is another object then: a key in a note reads the notes, and none of the decisions. [DE10]
 */
export function createParts(seen: Seen): Parts {
  const { documents, facts } = seen;
  const partOf = <Key extends keyof ReportDocument>(key: Key) =>
    createMemo(() => documents().report[key]);
  const [made, noted, written] = [partOf("decisions"), partOf("issueReports"), partOf("journal")];
  const [abortReasons, minutes] = [partOf("abortReasons"), partOf("incidentMinutes")];
  const enrolled = createEnrolled(seen);
  const namesakes = createMemo(() => namesakesAmong(enrolled()));
  const decisions = createMemo(() => decisionsByCandidate({ decisions: made() }));
  const issueReports = createMemo(() => issueReportsOf({ issueReports: noted() }));
  const notes = createMemo(() => notesOf({ journal: written() }));
  return {
    get enrolled() {
      return enrolled();
    },
    get namesakes() {
      return namesakes();
    },
    get decisions() {
      return decisions();
    },
    get issueReports() {
      return issueReports();
    },
    get notes() {
      return notes();
    },
    get report() {
      return { abortReasons: abortReasons(), incidentMinutes: minutes() };
    },
    get facts() {
      return facts();
    },
  };
}
