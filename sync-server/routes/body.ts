import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import type * as z from "zod";
import { refuseWith } from "./refusals.ts";

/** Far above what a form of four fields can need. */
const MAX_BODY_BYTES = 8 * 1024;

/** Before anything is read of it: `too-large`. */
export const smallBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuseWith(c, "too-large"),
});

/** The body as this schema knows it, else `bad-request`; what was wrong is not told nor logged. */
export function jsonBody<Output, Input>(schema: z.ZodType<Output, Input>) {
  return validator("json", (value, c) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : refuseWith(c, "bad-request");
  });
}
