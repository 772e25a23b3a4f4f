// The words of each paper, for the page: without what writes PDF, which is ten times larger.
import type { Codes } from "#core/facts/queries.ts";
import { attendanceSheetText } from "#core/papers/attendance-sheet-text.ts";
import { incidentSheetText } from "#core/papers/incident-sheet-text.ts";
import { invigilatorKitText, type KitTextOrder } from "#core/papers/invigilator-kit-text.ts";
import { fraudReportText } from "#core/papers/fraud-report-text.ts";
import { candidateSlipsText } from "#core/papers/candidate-slips-text.ts";
import { doorSignText } from "#core/papers/door-sign-text.ts";
import { invigilatorGuideText } from "#core/papers/invigilator-guide-text.ts";
import type { PaperText } from "#core/papers/paper-text.ts";
import type { PaperName } from "./paper-desk.ts";

type AnyOrder = Omit<KitTextOrder, "codes"> & { codes: Codes | null };

/** null while there is no such paper of the session: its button says why. */
export const PAPER_TEXTS: Readonly<Record<PaperName, (order: AnyOrder) => PaperText | null>> = {
  attendanceSheet: (order) => (order.candidates.length > 0 ? attendanceSheetText(order) : null),
  incidentSheet: incidentSheetText,
  invigilatorKit: ({ codes, ...order }) => codes && invigilatorKitText({ ...order, codes }),
  fraudReport: fraudReportText,
  candidateSlips: ({ codes, ...order }) =>
    codes && order.candidates.length > 0 ? candidateSlipsText({ ...order, codes }) : null,
  doorSign: doorSignText,
  invigilatorGuide: invigilatorGuideText,
};

/** As it stands in an address. */
export function paperNamed(name: string): PaperName | undefined {
  return isPaperName(name) ? name : undefined;
}

function isPaperName(name: string): name is PaperName {
  return Object.hasOwn(PAPER_TEXTS, name);
}
