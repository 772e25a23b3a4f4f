// How somebody reads tables on this device: kept apart from the other settings, for it grows with each kind of table.
import { storage } from "wxt/utils/storage";
import * as z from "zod";
import type { Remembered } from "#core/table/layout.ts";
import { targetNames } from "#core/table/targets.ts";

/** A school has a handful of kinds; the oldest make room. */
const MOST = 30;

const layouts = z.record(
  z.string().regex(/^[0-9a-f]{64}$/),
  z.array(z.enum(targetNames).nullable().catch(null)),
);
const layoutsItem = storage.defineItem<unknown>("local:table-layouts");

/** By the signature of the headings; nothing where what is kept has another shape. [TB6] */
export async function keptLayouts(): Promise<Remembered> {
  return layouts.safeParse(await layoutsItem.getValue()).data ?? {};
}

/** The last one of these headings counts. [TB6] */
export async function keepLayout(signature: string, targets: Remembered[string]): Promise<void> {
  const others = Object.entries(await keptLayouts()).filter(([key]) => key !== signature);
  const kept = [...others.slice(1 - MOST), [signature, targets]];
  await layoutsItem.setValue(Object.fromEntries(kept));
}
