import { createSignal, For, onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { bytesToHex } from "@noble/hashes/utils.js";
import { candidateId, idFrom } from "#core/ids.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import { useMember } from "../account/member-context.ts";
import {
  draftProblems,
  EMPTY_CANDIDATE,
  percentOf,
  problemAt,
  type CandidateDraft,
} from "./candidate-draft.ts";
import styles from "./CandidateForm.module.css";
import { useSessionPage } from "./session-context.ts";

const ONE_LINE = [
  { field: "lastName", type: "text", isRequired: true },
  { field: "firstName", type: "text", isRequired: true },
  { field: "birthdate", type: "date", isRequired: true },
  { field: "birthCity", type: "text", isRequired: false },
  { field: "birthInseeCode", type: "text", isRequired: false },
  { field: "schoolClass", type: "text", isRequired: false },
] as const;

/** One person whom no list of pupils knows. Stays open: there may be another. */
export function CandidateForm(props: { onClose: () => void }) {
  const page = usePage();
  const { say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().candidate;
  const [draft, setDraft] = createStore<CandidateDraft>({ ...EMPTY_CANDIDATE });
  const [isTried, setTried] = createSignal(false);
  const [refusal, setRefusal] = createSignal<string | null>(null);
  let form: HTMLFormElement | undefined;
  const toFirstField = () => form?.querySelector("input")?.focus();
  onMount(toFirstField);

  const errorOf = (field: keyof CandidateDraft) => {
    const problem = isTried() ? problemAt(field, draftProblems(draft)) : null;
    return problem === null ? undefined : words().refused.enrolment[problem];
  };

  function enrol(): void {
    setTried(true);
    setRefusal(null);
    if (draftProblems(draft).length > 0) return focusFirstInvalid(form);
    const { extraTime: _, ...details } = draft;
    const person = {
      ...details,
      candidate: idFrom(candidateId, randomId()),
      salt: bytesToHex(randomId()),
      extraTimePercent: percentOf(draft),
    };
    const verdict = runCommand(open.link.handles().roster, (roster) =>
      enrolCandidate(roster, { person, facts: facts(), now: Date.now() }),
    );
    if (!verdict.ok) return void setRefusal(words().refused.enrolment[verdict.reason]);
    say(words().form.created);
    setTried(false);
    setDraft({ ...EMPTY_CANDIDATE, schoolClass: draft.schoolClass });
    toFirstField();
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      aria-labelledby="candidate-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        enrol();
      }}
    >
      <h2 id="candidate-form">{words().form.createTitle}</h2>
      <Show when={refusal()}>
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
              label={words().field[field]}
              type={type}
              limit={type === "text" ? MAX_SHORT : undefined}
              hint={field === "birthInseeCode" ? words().field.birthInseeCodeHint : undefined}
              value={draft[field]}
              error={errorOf(field)}
              onInput={(text) => setDraft(field, text)}
              isRequired={isRequired}
            />
          )}
        </For>
        <SelectField
          label={words().field.sex}
          choices={[
            { value: "F", label: words().field.sexF },
            { value: "M", label: words().field.sexM },
          ]}
          placeholder="–"
          value={draft.sex}
          error={errorOf("sex")}
          onChange={(sex) => setDraft("sex", sex)}
          isRequired
        />
        <TextField
          label={words().field.extraTimePercent}
          hint={words().extraTime.hint}
          inputMode="numeric"
          value={draft.extraTime}
          error={errorOf("extraTime")}
          onInput={(text) => setDraft("extraTime", text)}
        />
      </div>
      <div class={styles.buttons}>
        <Button onClick={() => props.onClose()}>{page.messages().action.close}</Button>
        <Button look="primary" type="submit">
          {words().form.create}
        </Button>
      </div>
    </form>
  );
}

function randomId(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
