import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";

/** 128 random bits as 32 lower-case hex digits. Ids carry no meaning and no name. [ID1] */
const id = z.string().regex(/^[0-9a-f]{32}$/);

export const sessionId = id.brand("SessionId");

/** The id that these 16 bytes spell; chance stays outside core, so the caller brings it. */
export function idFrom<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Uint8Array,
): z.infer<Schema> {
  return schema.parse(bytesToHex(bytes));
}
