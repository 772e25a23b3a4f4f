import { createEffect, createSignal, on } from "solid-js";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { absenceReason, MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./CandidateSheet.module.css";
import { useAbsence } from "./use-absence.ts";

type Props = { candidate: RoomCandidate; grounds: AbsenceGrounds };

/** Why somebody is absent. Noted as soon as it is chosen, the words when their field is left. */
export function AbsenceFields(props: Props) {
  const { messages } = usePage();
  const absence = useAbsence();
  const words = () => messages().absence;
  const said = () => props.grounds.words;
  const [typed, setTyped] = createSignal(said());
  // What a colleague says comes in, unless somebody is writing here.
  createEffect(on(said, (now, before) => typed() === before && setTyped(now)));
  const isTooLong = () => typed().trim().length > MAX_SHORT;

  function note(change: Partial<AbsenceGrounds>): void {
    const next = { ...props.grounds, words: typed().trim(), ...change };
    if (next.reason !== props.grounds.reason || next.words !== props.grounds.words)
      absence.explain(props.candidate, next);
  }

  return (
    <form
      class={styles.absence}
      onSubmit={(event) => {
        event.preventDefault();
        note({});
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
        error={isTooLong() ? words().refused.explain["words-too-long"] : undefined}
        limit={MAX_SHORT}
        value={typed()}
        onInput={setTyped}
        onBlur={() => note({})}
      />
    </form>
  );
}
