import { MAX_PDF_BYTES } from "#core/papers/pdf-size.ts";
import type { FilledSheet, SheetRefusal } from "#core/papers/read-incident-sheet.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { fileBytes } from "../../platform/file-bytes.ts";
import { readPaper } from "../papers/ask-paper-worker.ts";

export type SheetFileRefusal = SheetRefusal | "unreadable" | "slow";

/** Throws at nothing. */
export async function readSheetFile(file: File): Promise<FilledSheet | Refusal<SheetFileRefusal>> {
  if (file.size > MAX_PDF_BYTES) return refuse("too-large");
  const bytes = await fileBytes(file);
  if (!bytes) return refuse("unreadable");
  return readPaper(bytes).catch(() => refuse("slow"));
}
