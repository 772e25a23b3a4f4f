import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { absenceGrounds } from "./absence-grounds.ts";

const called = "Famille appelée à 10 h 10.";

const say = (reason: "no-news" | null, words: string) =>
  absenceGrounds(messagesIn("fr"), { reason, words });

test("[RE22] a reason, words or both are one sentence, with the words as they were written", () => {
  expect(say(null, "")).toBe("");
  expect(say("no-news", "")).toBe("Sans nouvelles");
  expect(say(null, called)).toBe(`«\u00a0${called}\u00a0»`);
  expect(say("no-news", called)).toBe(`Sans nouvelles\u00a0: «\u00a0${called}\u00a0»`);
});
