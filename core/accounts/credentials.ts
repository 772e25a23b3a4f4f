// What people type about themselves: the relay asks by these rules, the forms ask before it.
import * as z from "zod";

/** An address as it is compared and stored: case says nothing. [AC1] */
export const email = z
  .string()
  .transform((text) => text.trim().normalize("NFC").toLowerCase())
  .pipe(z.email().max(254));

/** Controls, half characters, and marks that turn the direction of the text around them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A name that others will read: one line, 1 … 255 characters. */
export const displayName = z
  .string()
  .transform((text) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(255)
      .refine((text) => !UNPRINTABLE.test(text)),
  );

/** At least 12 characters, as length is what makes a password hard to guess. [AC2] */
export const newPassword = z.string().min(12).max(128);

/** As many addresses as a body of 8 KiB surely takes. */
export const MAX_ADDRESSES = 25;

/** What was typed as addresses, with commas (or semicolons, or a line each) between them; each once. [TE5] */
export function parseAddresses(text: string): { emails: string[]; invalid: string[] } {
  const parts = text.split(/[,;\n]/).flatMap((part) => part.trim() || []);
  const read = parts.map((part) => ({ part, email: email.safeParse(part).data }));
  return {
    emails: [...new Set(read.flatMap((each) => each.email ?? []))],
    invalid: [...new Set(read.flatMap((each) => (each.email === undefined ? each.part : [])))],
  };
}
