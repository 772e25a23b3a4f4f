import * as z from "zod";
import type { TestProgress } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import type { ReportDocument, Subscription } from "../schema.ts";
import { MINUTE_MS, type Timestamp } from "../time.ts";

/** Pix: DEFAULT_SESSION_DURATION_MINUTES, which CléA is part of, and what its invigilators see of Pix+. */
const TEST_MINUTES = {
  CORE: 105,
  CLEA: 105,
  DROIT: 60,
  PRO_SANTE: 60,
  EDU_1ER_DEGRE: 90,
  EDU_2ND_DEGRE: 90,
  EDU_CPE: 90,
} as const satisfies Record<Subscription, number>;

/** Whole minutes given because of an incident. */
export const incidentMinutes = z.int().min(0).max(600);

/** The minutes given to one candidate after incidents; 0 for what is no such number. [RE12] */
export function incidentMinutesOf(
  report: Pick<ReportDocument, "incidentMinutes">,
  candidate: CandidateId,
): number {
  return incidentMinutes.safeParse(report.incidentMinutes[candidate]).data ?? 0;
}

/** For which certification; extra time planned in percent, after incidents in minutes. */
export type TestLength = { subscription: Subscription; percent: number | null; minutes: number };

/**
 * When the test should end: the minutes of its certification, the planned percentage of them, and those
 * given after incidents; null before the start. Nothing stops at that hour. [RE13]
 */
export function theoreticalEnd(
  { startedAt }: Pick<TestProgress, "startedAt">,
  { subscription, percent, minutes }: TestLength,
): Timestamp | null {
  if (startedAt === null) return null;
  const testMs = (TEST_MINUTES[subscription] * MINUTE_MS * (100 + (percent ?? 0))) / 100;
  return startedAt + testMs + minutes * MINUTE_MS;
}
