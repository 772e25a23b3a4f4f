import { idFrom } from "#core/ids.ts";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type * as z from "zod";

/** A fresh random id of this kind. */
export function newId<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
  return idFrom(schema, randomBytes(16));
}

/** 256 random bits as 43 characters that fit a header. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored in place of a secret, or of something that should not be readable. Fast on purpose:
 * right for random secrets, wrong for passwords.
 */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Whether two secrets are the same, in a time that does not tell how alike they are. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}
