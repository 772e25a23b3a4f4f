import { For } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { SpotProps } from "../together/use-spot.ts";
import {
  problemAt,
  type CandidateDraft,
  type CandidateField,
  type DraftProblem,
  type ProblemPlace,
} from "./candidate-draft.ts";
import styles from "./CandidateFields.module.css";

/** A part of the form of one candidate. */
export type PartProps = {
  draft: CandidateDraft;
  write: SetStoreFunction<CandidateDraft>;
  errorOf: (place: ProblemPlace) => string | undefined;
  spot: ((field: CandidateField) => SpotProps) | undefined;
};
type Props = PartProps & { isOpen: boolean; onToggle: (isOpen: boolean) => void };

const TEXTS = [
  { field: "externalId", type: "text" },
  { field: "email", type: "email" },
  { field: "resultRecipientEmail", type: "email" },
] as const;
const FIELDS: readonly CandidateField[] = TEXTS.map(({ field }) => field);

/** What most candidates need not have, behind one line until somebody wants it. */
export function MoreFields(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const hints = () => ({
    externalId: words().field.externalIdHint,
    email: undefined,
    resultRecipientEmail: words().field.resultRecipientEmailHint,
  });

  return (
    <Fold words={words().form.more} isOpen={props.isOpen} onToggle={props.onToggle}>
      <div class={styles.fields}>
        <For each={TEXTS}>
          {({ field, type }) => (
            <TextField
              {...props.spot?.(field)}
              label={words().field[field]}
              hint={hints()[field]}
              type={type}
              autocomplete="off"
              limit={type === "text" ? MAX_SHORT : undefined}
              value={props.draft[field]}
              error={props.errorOf(field)}
              onInput={(text) => props.write(field, text)}
            />
          )}
        </For>
      </div>
      <CheckboxField
        {...props.spot?.("accessibilityAdjustmentNeeded")}
        hint={words().field.accessibilityAdjustmentNeededHint}
        isChecked={props.draft.accessibilityAdjustmentNeeded}
        onChange={(isNeeded) => props.write("accessibilityAdjustmentNeeded", isNeeded)}
      >
        {words().field.accessibilityAdjustmentNeeded}
      </CheckboxField>
    </Fold>
  );
}

/** Whether one of these problems is about a field in here. */
export function hasMoreProblem(problems: readonly DraftProblem[]): boolean {
  return FIELDS.some((field) => problemAt(field, problems) !== null);
}
