// What the worker does with paper: writes it, and reads what was filled in.
import { formatIn } from "#core/messages/format.ts";
import { messagesIn } from "#core/messages/language.ts";
import { attendanceSheet } from "#core/papers/attendance-sheet.ts";
import { incidentSheet } from "#core/papers/incident-sheet.ts";
import { invigilatorKit, type KitInvitation } from "#core/papers/invigilator-kit.ts";
import type { PaperOrder } from "#core/papers/order.ts";
import {
  readIncidentSheet,
  type FilledSheet,
  type SheetRefusal,
} from "#core/papers/read-incident-sheet.ts";
import type { Refusal } from "#core/verdict.ts";
import { readFonts } from "./fonts.ts";

export type PaperName = "attendanceSheet" | "incidentSheet" | "invigilatorKit";

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
export type PaperAnswer =
  | { is: "paper"; bytes: Uint8Array }
  | { is: "sheet"; sheet: FilledSheet | Refusal<SheetRefusal> };

export async function answerPaper(request: MakeRequest | ReadRequest): Promise<PaperAnswer> {
  return request.kind === "read"
    ? { is: "sheet", sheet: await readIncidentSheet(request.bytes) }
    : { is: "paper", bytes: await makePaper(request) };
}

async function makePaper({ name, timeZone, ...asked }: MakeRequest): Promise<Uint8Array> {
  const { language, codes } = asked;
  const words = { messages: messagesIn(language), format: formatIn(language, timeZone) };
  const order = { ...asked, ...words, fonts: await readFonts() };
  if (name === "attendanceSheet") return attendanceSheet(order);
  if (name === "incidentSheet") return incidentSheet(order);
  if (!codes) throw new Error("There is no kit of a session without codes.");
  return invigilatorKit({ ...order, codes });
}
