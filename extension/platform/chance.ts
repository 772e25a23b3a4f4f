// Chance, which core never has by itself.
import type * as z from "zod";
import { idFrom } from "#core/ids.ts";

/** What an id is made of, and the salt that hides a name. */
export function sixteenBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}

/** An id that nobody has. */
export function newId<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
  return idFrom(schema, sixteenBytes());
}
