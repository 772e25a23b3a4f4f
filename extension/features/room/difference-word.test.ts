import { expect, test } from "vitest";
import type { Difference } from "#core/finalisation/excluded.ts";
import { messagesIn } from "#core/messages/language.ts";
import { afterWord, differenceWord } from "./difference-word.ts";

const fr = messagesIn("fr");
const about = { thing: "decision", candidate: null, id: null, by: null, at: null } as const;

test("[FI15] why somebody was absent is shown as it was written", () => {
  const words = "Famille appelée.";
  const after = { kind: "absence", alert: null, withdrawnAt: null, reason: "no-news", words };
  const late: Difference = { ...about, field: null, before: null, after };
  expect(differenceWord(late, fr)).toBe("Noter absent");
  expect(afterWord(late, fr)).toBe(`Sans nouvelles\u00a0: «\u00a0${words}\u00a0»`);
});

test("[FI15] a decision about which there is nothing to read is its own words", () => {
  const after = { kind: "presence", alert: null, withdrawnAt: null };
  expect(afterWord({ ...about, field: null, before: null, after }, fr)).toBe("");
});
