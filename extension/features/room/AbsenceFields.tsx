import { createMemo, untrack } from "solid-js";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { absenceReason, MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { createGroundsField } from "../absence/create-grounds-field.ts";
import { areWordsTooLong } from "../absence/grounds-to-note.ts";
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
  const { typed, type, note } = createGroundsField({
    session: link,
    candidate: untrack(() => props.candidate.id),
    kept: () => shown().kept,
    note: (grounds) => absence.explain(untrack(shown).candidate, grounds),
    noteLast: (grounds) => absence.explainLast(untrack(shown).candidate, grounds),
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
        onInput={type}
        onBlur={() => note()}
      />
    </form>
  );
}
