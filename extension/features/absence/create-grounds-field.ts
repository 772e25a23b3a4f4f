// The field for the words about an absence, which two people may correct at once.
import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import { writeDownWhenAsked } from "../../documents/finish-typing.ts";
import { groundsToNote, isUntouched, lastGrounds, wordsThatFit } from "./grounds-to-note.ts";
import { keepLongWords, longWords } from "./long-words.ts";

type Deps = {
  /** Whatever stands for it in this page. */
  session: object;
  candidate: CandidateId;
  /** What the report says; also read when the field goes. */
  kept: Accessor<AbsenceGrounds>;
  note: (grounds: AbsenceGrounds) => void;
  /** The same when the field goes, which may be because the absence is over. */
  noteLast: (grounds: AbsenceGrounds) => void;
};

/**
 * Writes down what is typed when the field goes, in whatever way; nothing where nobody has typed since it
 * was last given its words, so looking at what others say changes nothing.
 */
export function createGroundsField({ session, candidate, kept, note, noteLast }: Deps) {
  const said = createMemo(() => kept().words);
  let given = untrack(() => longWords(session, candidate, said()) ?? said());
  const [typed, setTyped] = createSignal(given);

  function follow(now: string): void {
    const written = untrack(typed);
    // Noted from this field, of too long words as much as fits: they stay here whole.
    const isFromHere = wordsThatFit(written) === now;
    if (!isFromHere && !isUntouched(written, given)) return;
    given = isFromHere ? written : now;
    setTyped(given);
  }
  createEffect(on(said, follow, { defer: true }));

  function finish(): void {
    const written = untrack(typed);
    if (isUntouched(written, given)) return;
    keepLongWords(session, candidate, written);
    const last = lastGrounds({ typed: written, kept: untrack(kept) });
    if (last) noteLast(last);
  }
  const letGo = writeDownWhenAsked(finish);
  onCleanup(() => {
    finish();
    letGo();
  });

  return {
    typed,
    type: (words: string) => void setTyped(words),
    /** What is typed, with what changes beside it. */
    note: (change: Partial<Pick<AbsenceGrounds, "reason">> = {}) => {
      const next = groundsToNote({ typed: untrack(typed), kept: untrack(kept) }, change);
      if (next) note(next);
    },
  };
}
