import { For } from "solid-js";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./CandidateFields.module.css";
import type { PartProps } from "./MoreFields.tsx";

const ONE_LINE = [
  { field: "lastName", type: "text", isRequired: true },
  { field: "firstName", type: "text", isRequired: true },
  { field: "birthdate", type: "date", isRequired: true },
  { field: "schoolClass", type: "text", isRequired: false },
] as const;

/** Who somebody is, their class, and the extra time planned for them. */
export function IdentityFields(props: PartProps & { needsSex: boolean }) {
  const page = usePage();
  const words = () => page.messages().candidate;

  return (
    <div class={styles.fields}>
      <For each={ONE_LINE}>
        {({ field, type, isRequired }) => (
          <TextField
            {...props.spot?.(field)}
            label={words().field[field]}
            type={type}
            autocomplete="off"
            limit={type === "text" ? MAX_SHORT : undefined}
            value={props.draft[field]}
            error={props.errorOf(field)}
            onInput={(text) => props.write(field, text)}
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
        value={props.draft.sex}
        error={props.errorOf("sex")}
        onChange={(sex) => props.write("sex", sex)}
        isRequired={props.needsSex}
      />
      <TextField
        {...props.spot?.("extraTime")}
        label={words().field.extraTimePercent}
        hint={words().extraTime.hint}
        inputMode="numeric"
        autocomplete="off"
        value={props.draft.extraTime}
        error={props.errorOf("extraTime")}
        onInput={(text) => props.write("extraTime", text)}
      />
    </div>
  );
}
