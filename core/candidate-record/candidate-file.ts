import type { Timestamp } from "../time.ts";
import type { CandidateRecord } from "./candidate-record.ts";

/** The record as JSON that a person can read, too: no form of ours is needed to look into it. [CR3] */
export function candidateFileText(record: CandidateRecord, savedAt: Timestamp): string {
  return `${JSON.stringify({ format: "scelle.candidate", version: 1, savedAt, ...record }, null, 2)}\n`;
}
