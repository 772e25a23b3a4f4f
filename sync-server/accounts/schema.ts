import type { CentreId, PersonId, SessionId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import * as z from "zod";

export const accountId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand("AccountId");
export type AccountId = z.infer<typeof accountId>;

export const accountRole = z.enum(["ADMIN", "MEMBER"]);
export type AccountRole = z.infer<typeof accountRole>;

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

/** One centre in which somebody works, and under which person. */
export type Membership = { centre: CentreId; person: PersonId; role: AccountRole; name: string };

/** Somebody with an account; without a centre, `centres` is empty. */
export type Member = {
  kind: "member";
  account: AccountId;
  name: string;
  centres: Membership[];
  expiresAt: Timestamp;
};

/** Somebody who may work in one session. */
export type Invigilator = {
  kind: "invigilator";
  session: SessionId;
  person: PersonId;
  name: string;
  expiresAt: Timestamp;
};

/** Who speaks, as a token proves it. */
export type Principal = Member | Invigilator;
