import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { mayImportSessions } from "./policy.ts";
import { FIRM, SCHOOL } from "./testing/mass-file.ts";

test("[MI10] only where nobody is enrolled from a register", () => {
  expect(mayImportSessions(FIRM).ok).toBe(true);
  expect(mayImportSessions(SCHOOL).ok).toBe(true);
  expect(mayImportSessions(A_SCHOOL)).toEqual({ ok: false, reason: "manages-pupils" });
});
