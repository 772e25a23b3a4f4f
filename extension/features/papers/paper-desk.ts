// What the worker does with paper: writes it, and reads what was filled in.
import { formatIn } from "#core/messages/format.ts";
import { messagesIn } from "#core/messages/language.ts";
import { attendanceSheet } from "#core/papers/attendance-sheet.ts";
import { candidateSlips } from "#core/papers/candidate-slips.ts";
import { doorSign } from "#core/papers/door-sign.ts";
import { fraudReport } from "#core/papers/fraud-report.ts";
import { incidentSheet } from "#core/papers/incident-sheet.ts";
import { invigilatorGuide } from "#core/papers/invigilator-guide.ts";
import { invigilatorKit, type KitInvitation } from "#core/papers/invigilator-kit.ts";
import type { PaperOrder } from "#core/papers/order.ts";
import {
  readIncidentSheet,
  type FilledSheet,
  type SheetRefusal,
} from "#core/papers/read-incident-sheet.ts";
import type { Refusal } from "#core/verdict.ts";
import { readFonts } from "./fonts.ts";

/** Those that show codes are made once there are some. */
type CodedPaper = "invigilatorKit" | "candidateSlips";
export type PaperName =
  | "attendanceSheet"
  | "doorSign"
  | "incidentSheet"
  | "fraudReport"
  | "invigilatorGuide"
  | CodedPaper;

/** As much of an order as can be sent to a worker: it has the words and the typeface itself. */
export type MakeRequest = Omit<PaperOrder, "fonts" | "messages" | "format"> & {
  kind: "make";
  name: PaperName;
  timeZone: string;
  /** The relay's address, as somebody types it. */
  server: string;
  invitation: KitInvitation | null;
};
export type ReadRequest = { kind: "read"; bytes: Uint8Array };
/** The bytes of a paper, or what stands on one. */
export type PaperAnswer = Uint8Array | FilledSheet | Refusal<SheetRefusal>;

export function answerPaper(request: MakeRequest | ReadRequest): Promise<PaperAnswer> {
  return request.kind === "read" ? readIncidentSheet(request.bytes) : makePaper(request);
}

async function makePaper({ name, timeZone, ...asked }: MakeRequest): Promise<Uint8Array> {
  const { language, codes } = asked;
  const words = { messages: messagesIn(language), format: formatIn(language, timeZone) };
  const order = { ...asked, ...words, fonts: await readFonts() };
  if (name === "invigilatorKit" || name === "candidateSlips") {
    if (!codes) throw new Error("What shows codes is not made of a session without them.");
    return CODED[name]({ ...order, codes });
  }
  return PLAIN[name](order);
}

const PLAIN = {
  attendanceSheet,
  doorSign,
  incidentSheet,
  fraudReport,
  invigilatorGuide,
} satisfies Record<Exclude<PaperName, CodedPaper>, unknown>;
const CODED = { invigilatorKit, candidateSlips } satisfies Record<CodedPaper, unknown>;
