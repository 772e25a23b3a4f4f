import { MAX_DESCRIPTION } from "../schema.ts";

/** Whether a text would become longer than it may be; what two people made too long together may be shortened. */
export function growsTooLong(before: string, after: string): boolean {
  return after.length > MAX_DESCRIPTION && after.length > before.length;
}
