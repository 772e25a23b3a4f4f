import { expect, test } from "vitest";
import { idFrom, sessionId } from "./ids.ts";

test("[ID1] an id spells 128 bits as 32 hex digits", () => {
  expect(idFrom(sessionId, new Uint8Array(16).fill(171))).toBe("ab".repeat(16));
});

test("[ID1] anything shorter than 128 bits is not an id", () => {
  expect(sessionId.safeParse("48217").success).toBe(false);
});
