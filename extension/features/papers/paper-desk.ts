// What the worker does with paper: writes it, and reads what was filled in.
import { sessionId } from "#core/ids.ts";
import { formatIn, type Format } from "#core/messages/format.ts";
import { messagesIn, type Language } from "#core/messages/language.ts";
import { attendanceSheet } from "#core/papers/attendance-sheet.ts";
import { candidateSlips } from "#core/papers/candidate-slips.ts";
import { doorSign } from "#core/papers/door-sign.ts";
import { fraudReport } from "#core/papers/fraud-report.ts";
import { incidentSheet } from "#core/papers/incident-sheet.ts";
import { invigilatorGuide } from "#core/papers/invigilator-guide.ts";
import { invigilatorKit, type KitInvitation } from "#core/papers/invigilator-kit.ts";
import type { PageOrder, PaperOrder } from "#core/papers/order.ts";
import type { PaperText } from "#core/papers/paper-text.ts";
import {
  readIncidentSheet,
  type FilledSheet,
  type SheetRefusal,
} from "#core/papers/read-incident-sheet.ts";
import { textPaper, type Stamp } from "#core/papers/text-paper.ts";
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
/** A text that was composed on the page. */
export type SetRequest = Omit<PageOrder, "fonts" | "messages" | "format"> & {
  kind: "set";
  text: PaperText;
  stamp: Stamp | null;
  timeZone: string;
};
export type ReadRequest = { kind: "read"; bytes: Uint8Array };
/** The bytes of a paper, or what stands on one. */
export type PaperAnswer =
  | { is: "paper"; bytes: Uint8Array }
  | { is: "sheet"; sheet: FilledSheet | Refusal<SheetRefusal> };

export type PaperRequest = MakeRequest | SetRequest | ReadRequest;

export async function answerPaper(request: PaperRequest): Promise<PaperAnswer> {
  switch (request.kind) {
    case "read":
      return { is: "sheet", sheet: await readIncidentSheet(request.bytes) };
    case "set":
      return { is: "paper", bytes: await setPaper(request) };
    case "make":
      return { is: "paper", bytes: await makePaper(request) };
  }
}

/**
 * A paper that nobody sees. The first one takes five times as long as any after it: the typefaces are read, and the
 * browser learns what is done often.
 */
export async function rehearse(): Promise<void> {
  const words = wordsIn(NOBODYS.language, "UTC");
  await incidentSheet({ ...NOBODYS, ...words, fonts: await readFonts() });
}

const NOBODYS = {
  session: sessionId.parse("0".repeat(32)),
  details: { site: "", room: "", date: "", time: "", invigilators: "", observations: "" },
  codes: null,
  candidates: [],
  language: "fr",
  madeAt: 0,
} as const;

async function setPaper({ text, stamp, timeZone, ...asked }: SetRequest): Promise<Uint8Array> {
  const words = wordsIn(asked.language, timeZone);
  return textPaper({ ...asked, ...words, fonts: await readFonts() }, text, stamp);
}

async function makePaper({ name, timeZone, ...asked }: MakeRequest): Promise<Uint8Array> {
  const { language, codes } = asked;
  const words = wordsIn(language, timeZone);
  const order = { ...asked, ...words, fonts: await readFonts() };
  if (name === "invigilatorKit" || name === "candidateSlips") {
    if (!codes) throw new Error("What shows codes is not made of a session without them.");
    return CODED[name]({ ...order, codes });
  }
  return PLAIN[name](order);
}

const formats = new Map<string, Format>();

function wordsIn(language: Language, timeZone: string): Pick<PaperOrder, "messages" | "format"> {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? formatIn(language, timeZone);
  formats.set(key, format);
  return { messages: messagesIn(language), format };
}

const PLAIN = {
  attendanceSheet,
  doorSign,
  incidentSheet,
  fraudReport,
  invigilatorGuide,
} satisfies Record<Exclude<PaperName, CodedPaper>, unknown>;
const CODED = { invigilatorKit, candidateSlips } satisfies Record<CodedPaper, unknown>;
