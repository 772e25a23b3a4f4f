import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { absenceReason, MAX_SHORT } from "#core/schema.ts";
import { writeDownWhenAsked } from "../../documents/bind-text.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import {
  areWordsTooLong,
  groundsToNote,
  isUntouched,
  lastGrounds,
} from "../absence/grounds-to-note.ts";
import { keepLongWords, longWords } from "../absence/long-words.ts";
import styles from "./CandidateSheet.module.css";
import { useRoom } from "./room-context.tsx";
import { useAbsence } from "./use-absence.ts";

type Props = { candidate: RoomCandidate; grounds: AbsenceGrounds };

/**
 * Why somebody is absent. Noted as soon as it is chosen, the words when their field is left, in whatever way:
 * also with the page, or when the panel is closed in the middle of a word. Of words that are too long as much as fits
 * is noted then, and whoever comes back finds them whole.
 */
export function AbsenceFields(props: Props) {
  const { messages } = usePage();
  const { link } = useRoom();
  const absence = useAbsence();
  const words = () => messages().absence;
  // Also read when these fields go, and with them what gave them their candidate.
  const shown = createMemo(() => ({ candidate: props.candidate, kept: props.grounds }));
  const said = () => props.grounds.words;
  const begun = () => longWords(link, props.candidate.id) ?? said();
  const [typed, setTyped] = createSignal(untrack(begun));
  // What a colleague says comes in, unless somebody is writing here.
  createEffect(
    on(said, (now, before) => {
      if (before !== undefined && isUntouched(typed(), before)) setTyped(now);
    }),
  );

  function note(change: Partial<Pick<AbsenceGrounds, "reason">> = {}): void {
    const { candidate, kept } = untrack(shown);
    const next = groundsToNote({ typed: untrack(typed), kept }, change);
    if (next) absence.explain(candidate, next);
  }

  function finish(): void {
    const { candidate, kept } = untrack(shown);
    const written = untrack(typed);
    keepLongWords(link, candidate.id, written);
    const last = lastGrounds({ typed: written, kept });
    if (last) absence.explain(candidate, last);
  }

  const letGo = writeDownWhenAsked(finish);
  onCleanup(() => {
    finish();
    letGo();
  });

  return (
    <form
      class={styles.absence}
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      <SelectField
        label={words().field}
        placeholder={words().choose}
        choices={absenceReason.options.map((value) => ({ value, label: words().reason[value] }))}
        value={props.grounds.reason ?? ""}
        onChange={(chosen) => note({ reason: absenceReason.safeParse(chosen).data ?? null })}
      />
      <TextField
        label={words().words}
        hint={words().wordsHint}
        error={areWordsTooLong(typed()) ? words().refused.explain["words-too-long"] : undefined}
        limit={MAX_SHORT}
        value={typed()}
        onInput={setTyped}
        onBlur={() => note()}
      />
    </form>
  );
}
