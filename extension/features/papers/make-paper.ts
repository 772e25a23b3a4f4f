// Loaded when somebody first asks for a paper: what writes PDF is larger than the rest of a page.
import { attendanceSheet } from "#core/papers/attendance-sheet.ts";
import { incidentSheet } from "#core/papers/incident-sheet.ts";
import { invigilatorKit, type KitInvitation } from "#core/papers/invigilator-kit.ts";
import type { PaperOrder } from "#core/papers/order.ts";
import { readFonts } from "./fonts.ts";

export type PaperName = "attendanceSheet" | "incidentSheet" | "invigilatorKit";

type Handed = { server: string; invitation: KitInvitation | null };

/** `server` is the relay's address, as somebody types it. */
export async function makePaper(
  name: PaperName,
  { server, invitation, ...asked }: Omit<PaperOrder, "fonts"> & Handed,
): Promise<Uint8Array> {
  const order = { ...asked, fonts: await readFonts() };
  if (name === "attendanceSheet") return attendanceSheet(order);
  if (name === "incidentSheet") return incidentSheet(order);
  if (!order.codes) throw new Error("There is no kit of a session without codes.");
  return invigilatorKit({ ...order, codes: order.codes, server, invitation });
}
