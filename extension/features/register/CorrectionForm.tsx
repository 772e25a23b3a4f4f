import { For, onMount, Show, untrack } from "solid-js";
import { bornIn, type DraftField, type FieldFault } from "#core/imports/draft-faults.ts";
import { FRANCE, type PupilDraft } from "#core/imports/imported-pupil.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import { faultSentence } from "./fault-sentence.ts";
import styles from "../mass-import/MassFiles.module.css";

type Props = {
  /** The act and the person, for whoever hears the form. */
  name: string;
  /** The row as it was before somebody began. */
  before: PupilDraft;
  draft: PupilDraft;
  /** What is wrong with the draft: shown from the start, for this is why the form is open. */
  faults: readonly FieldFault[];
  onWrite: (draft: PupilDraft) => void;
  onCancel: () => void;
  onValidate: () => void;
};

/** The row as fields. The draft belongs to whoever shows the form. */
export function CorrectionForm(props: Props) {
  const page = usePage();
  const words = () => page.messages().register.correction;
  const field = () => page.messages().candidate.field;
  let form: HTMLFormElement | undefined;

  const errorOf = (asked: DraftField) => faultSentence(page.messages(), asked, props.faults);
  const write = (changed: Partial<PupilDraft>) => props.onWrite({ ...props.draft, ...changed });
  // These two are seldom of interest to anybody; where one of them is wrong it has to be seen.
  const seldom = untrack(() => props.faults.map((each) => each.field)).filter(
    (each) => each === "usageName" || each === "birthCity",
  );
  const abroad = () => (props.before.birthCountry === FRANCE ? "" : props.before.birthCountry);
  const needsCommune = () => props.draft.birthCountry === FRANCE || props.draft.birthInseeCode;
  const text = (of: Exclude<DraftField, "sex">, label: string, hint?: string) => (
    <TextField
      label={label}
      type={of === "birthdate" ? "date" : "text"}
      autocomplete="off"
      hint={hint}
      value={props.draft[of]}
      error={errorOf(of)}
      onInput={(typed) => write({ [of]: typed })}
    />
  );

  onMount(() => {
    const isWrong = props.faults.length > 0;
    if (isWrong) focusFirstInvalid(form);
    else form?.querySelector("input")?.focus();
  });

  function validate(): void {
    if (props.faults.length > 0) focusFirstInvalid(form);
    else props.onValidate();
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      aria-label={props.name}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        validate();
      }}
    >
      <div class={styles.fields}>
        {text("lastName", field().lastName)}
        {text("firstName", field().firstName)}
        {text("birthdate", field().birthdate)}
        <SelectField
          label={field().sex}
          choices={[
            { value: "F", label: field().sexF },
            { value: "M", label: field().sexM },
          ]}
          placeholder="–"
          value={props.draft.sex}
          error={errorOf("sex")}
          onChange={(sex) => write({ sex: sex === "F" || sex === "M" ? sex : "" })}
        />
        {text("schoolClass", field().schoolClass)}
        {text("ine", words().field.ine)}
        <SelectField
          label={words().field.birthCountry}
          choices={[
            { value: FRANCE, label: words().field.france },
            { value: abroad(), label: words().field.abroad },
          ]}
          value={props.draft.birthCountry}
          error={errorOf("birthCountry")}
          onChange={(country) => props.onWrite(bornIn(props.draft, country, props.before))}
        />
        <Show when={needsCommune()}>
          {text("birthInseeCode", field().birthInseeCode, words().field.birthInseeCodeHint)}
        </Show>
        <For each={seldom}>
          {(each) => text(each, each === "usageName" ? words().field.usageName : field().birthCity)}
        </For>
      </div>
      <div class={styles.buttons}>
        <Button onClick={() => props.onCancel()}>{page.messages().action.cancel}</Button>
        <Button look="primary" type="submit">
          {page.messages().action.validate}
        </Button>
      </div>
    </form>
  );
}
