import * as z from "zod";
import type { TestProgress } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import type { ReportDocument } from "../schema.ts";
import { MINUTE_MS, type Timestamp } from "../time.ts";

/** Pix: DEFAULT_SESSION_DURATION_MINUTES. */
const TEST_MINUTES = 105;

/** Whole minutes given because of an incident. */
export const incidentMinutes = z.int().min(0).max(600);

/** The minutes given to one candidate after incidents; 0 for what is no such number. [RE12] */
export function incidentMinutesOf(
  report: Pick<ReportDocument, "incidentMinutes">,
  candidate: CandidateId,
): number {
  return incidentMinutes.safeParse(report.incidentMinutes[candidate]).data ?? 0;
}

/** Planned in percent, after incidents in minutes. */
export type ExtraTime = { percent: number | null; minutes: number };

/**
 * When the test should end: 105 minutes, the planned percentage of them, and the minutes given after
 * incidents; null before the start. Nothing stops at that hour. [RE13]
 */
export function theoreticalEnd(
  { startedAt }: Pick<TestProgress, "startedAt">,
  { percent, minutes }: ExtraTime,
): Timestamp | null {
  if (startedAt === null) return null;
  const testMs = (TEST_MINUTES * MINUTE_MS * (100 + (percent ?? 0))) / 100;
  return startedAt + testMs + minutes * MINUTE_MS;
}
