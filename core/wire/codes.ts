import * as z from "zod";

/**
 * Why the relay did not take something.
 * Come back later: MISSING_DEPS, NOT_OPEN, RATE, BUSY. Look again first: STALE. Never, as it is: the others.
 */
export const refusalCode = z.enum([
  "LOCKED",
  "MISSING_DEPS",
  "BAD_STRUCT",
  "FORBIDDEN",
  "SEQ_REUSED",
  "TOO_LARGE",
  "TOO_MANY_HEADS",
  "STALE",
  "NOT_OPEN",
  "RATE",
  "AUTH",
  "BUSY",
  "UPGRADE",
]);
export type RefusalCode = z.infer<typeof refusalCode>;
