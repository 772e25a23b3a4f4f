import "../../documents/testing/solid-in-a-page.ts";
import { batch, createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { candidateId } from "#core/ids.ts";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { finishTyping } from "../../documents/finish-typing.ts";
import { createGroundsField } from "./create-grounds-field.ts";

const candidate = candidateId.parse("0123456789abcdef0123456789abcdef");
const TOO_LONG = "Sans réponse, rappelée à 10 h. ".repeat(10).trim();
const NOTED = TOO_LONG.slice(0, MAX_SHORT);

/** Zoé's absence in the report, with the field in which Luc explains it; both of them as often as he opens it. */
function zoeIsAbsent() {
  const session = {};
  const written: string[] = [];
  const [kept, setKept] = createSignal<AbsenceGrounds>({ reason: null, words: "" });
  const note = (grounds: AbsenceGrounds) => {
    written.push(grounds.words);
    setKept(grounds);
  };
  const opens = () =>
    createRoot((leaves) => ({
      leaves,
      ...createGroundsField({ session, candidate, kept, note, noteLast: note }),
    }));
  const somebodySays = (words: string) => void setKept({ reason: null, words });
  return { opens, somebodySays, written, said: () => kept().words };
}

test("[RE22] words that are too long are noted as far as they fit when their field goes, and are found whole", () => {
  const { opens, said } = zoeIsAbsent();
  const field = opens();
  field.type(TOO_LONG);
  field.leaves();
  expect(said()).toBe(NOTED);
  expect(opens().typed()).toBe(TOO_LONG);
});

test("[RE22] whoever comes back to words that were too long finds a colleague's correction, and leaves it", () => {
  const { opens, somebodySays, said } = zoeIsAbsent();
  const field = opens();
  field.type(TOO_LONG);
  field.leaves();
  somebodySays("Malade depuis hier");
  const again = opens();
  expect(again.typed()).toBe("Malade depuis hier");
  again.leaves();
  expect(said()).toBe("Malade depuis hier");
});

test("[RE22] a correction comes in over words that were too long, while nobody has changed them since", () => {
  const { opens, somebodySays, written } = zoeIsAbsent();
  const field = opens();
  field.type(TOO_LONG);
  field.leaves();
  const again = opens();
  somebodySays("Malade depuis hier");
  expect(again.typed()).toBe("Malade depuis hier");
  again.leaves();
  expect(written).toEqual([NOTED]);
});

test("[RE22] a correction that comes as the field goes is left, where nobody has typed", () => {
  const { opens, somebodySays, said } = zoeIsAbsent();
  somebodySays("Famille appelée.");
  const field = opens();
  batch(() => {
    somebodySays("Malade depuis hier");
    field.leaves();
  });
  expect(said()).toBe("Malade depuis hier");
});

test("[RE22] words that were too long are gone with their absence, and with what was noted of them", () => {
  const { opens, somebodySays, written } = zoeIsAbsent();
  const field = opens();
  field.type(TOO_LONG);
  field.leaves();
  somebodySays("");
  const again = opens();
  expect(again.typed()).toBe("");
  again.leaves();
  expect(written).toEqual([NOTED]);
});

test("[RE22] noting what fits, as the page is hidden, leaves the words in their open field, until it is undone", () => {
  const { opens, somebodySays, said } = zoeIsAbsent();
  const field = opens();
  field.type(TOO_LONG);
  finishTyping();
  expect([said(), field.typed()]).toEqual([NOTED, TOO_LONG]);
  somebodySays("");
  expect(field.typed()).toBe("");
  field.leaves();
  expect(said()).toBe("");
});

test("[RE22] what somebody is writing stays, whatever a colleague says meanwhile", () => {
  const { opens, somebodySays, said } = zoeIsAbsent();
  const field = opens();
  field.type("Famille appelée");
  somebodySays("Malade depuis hier");
  expect(field.typed()).toBe("Famille appelée");
  field.leaves();
  expect(said()).toBe("Famille appelée");
});
