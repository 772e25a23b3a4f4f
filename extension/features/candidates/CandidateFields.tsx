import { createSignal, For, onMount, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import type { CentreProfile } from "#core/centre/profile.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import type { SpotProps } from "../together/use-spot.ts";
import {
  draftProblems,
  problemAt,
  settled,
  type CandidateDraft,
  type CandidateField,
  type ProblemPlace,
} from "./candidate-draft.ts";
import { BirthplaceFields } from "./BirthplaceFields.tsx";
import styles from "./CandidateFields.module.css";
import { hasMoreProblem, MoreFields } from "./MoreFields.tsx";
import { SubscriptionFields } from "./SubscriptionFields.tsx";

type Props = {
  title: string;
  /** What the fields hold when the form opens. The draft is the person's own from then on. */
  first: CandidateDraft;
  /** Then what stands already is no problem, even where the centre offers it no more. */
  isEnrolled?: boolean;
  /** It decides which certifications there are, and whether somebody pays. */
  centre: CentreProfile;
  /** A register may not know the sex or the birthplace; whoever types somebody in does. */
  isTyped: boolean;
  /** What stands against the whole of it, in one sentence. */
  refusal: string | null;
  /** Why nothing of it can be written any more, however it is filled in. */
  locked?: string | undefined;
  /** Who else is in one of the fields of somebody who is enrolled. */
  spot?: ((field: CandidateField) => SpotProps) | undefined;
  submitWord: string;
  closeWord: string;
  /** The form as it was filled in; only called when nothing is wrong with it. */
  onSubmit: (draft: CandidateDraft) => void;
  onClose: () => void;
};

const ONE_LINE = [
  { field: "lastName", type: "text", isRequired: true },
  { field: "firstName", type: "text", isRequired: true },
  { field: "birthdate", type: "date", isRequired: true },
  { field: "schoolClass", type: "text", isRequired: false },
] as const;

/** What is known of one candidate, in fields. All problems are told at once. */
export function CandidateFields(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const [draft, setDraft] = createStore<CandidateDraft>(untrack(() => ({ ...props.first })));
  const [isTried, setTried] = createSignal(false);
  const [isMoreOpen, setMoreOpen] = createSignal(false);
  let form: HTMLFormElement | undefined;
  onMount(() => form?.querySelector("input")?.focus());

  const wanted = () => settled({ ...draft }, props.first, props.centre);
  const before = () => (props.isEnrolled ? props.first : undefined);
  const problems = () =>
    draftProblems(wanted(), props.isTyped, { centre: props.centre, before: before() });
  const errorOf = (place: ProblemPlace) => {
    const problem = isTried() ? problemAt(place, problems()) : null;
    return problem === null ? undefined : words().refused.enrolment[problem];
  };

  function submit(): void {
    setTried(true);
    if (hasMoreProblem(problems())) setMoreOpen(true);
    if (problems().length > 0) return focusFirstInvalid(form);
    props.onSubmit(wanted());
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      aria-labelledby="candidate-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if (props.locked === undefined) submit();
      }}
    >
      <h2 id="candidate-form">{props.title}</h2>
      <Show when={props.locked ?? props.refusal}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <div class={styles.fields}>
        <For each={ONE_LINE}>
          {({ field, type, isRequired }) => (
            <TextField
              {...props.spot?.(field)}
              label={words().field[field]}
              type={type}
              autocomplete="off"
              limit={type === "text" ? MAX_SHORT : undefined}
              value={draft[field]}
              error={errorOf(field)}
              onInput={(text) => setDraft(field, text)}
              isRequired={isRequired}
            />
          )}
        </For>
        <SelectField
          {...props.spot?.("sex")}
          label={words().field.sex}
          choices={[
            { value: "F", label: words().field.sexF },
            { value: "M", label: words().field.sexM },
          ]}
          placeholder="–"
          value={draft.sex}
          error={errorOf("sex")}
          onChange={(sex) => setDraft("sex", sex)}
          isRequired={props.isTyped}
        />
        <TextField
          {...props.spot?.("extraTime")}
          label={words().field.extraTimePercent}
          hint={words().extraTime.hint}
          inputMode="numeric"
          autocomplete="off"
          value={draft.extraTime}
          error={errorOf("extraTime")}
          onInput={(text) => setDraft("extraTime", text)}
        />
      </div>
      <BirthplaceFields
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
        isRequired={props.isTyped}
      />
      <SubscriptionFields
        centre={props.centre}
        first={props.first.subscription}
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
      />
      <MoreFields
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
        isOpen={isMoreOpen()}
        onToggle={setMoreOpen}
      />
      <div class={styles.buttons}>
        <Button onClick={() => props.onClose()}>{props.closeWord}</Button>
        <Button look="primary" type="submit" unavailable={props.locked}>
          {props.submitWord}
        </Button>
      </div>
    </form>
  );
}
