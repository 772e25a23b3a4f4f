import { createUniqueId, For, Show } from "solid-js";
import { isBornAbroad } from "#core/roster/more-details.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./CandidateFields.module.css";
import type { PartProps } from "./MoreFields.tsx";

type PlaceField = "birthCountry" | "birthInseeCode" | "birthPostalCode" | "birthCity";

type Props = PartProps & { isRequired: boolean };

/** In France by one code or the other, abroad by the commune. [RO14] [RO16] */
export function BirthplaceFields(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const group = createUniqueId();
  const isAbroad = () => isBornAbroad(props.draft);
  const isByCode = () => !isAbroad() && props.draft.birthplaceBy === "insee-code";
  /** Where it is told that there is none at all. */
  const first = (): PlaceField => {
    if (isAbroad()) return "birthCity";
    return isByCode() ? "birthInseeCode" : "birthPostalCode";
  };
  const ways = () =>
    [
      { way: "insee-code", label: words().form.byInseeCode },
      { way: "postal-code", label: words().form.byPostalCode },
    ] as const;

  const text = (field: PlaceField) => (
    <TextField
      {...props.spot?.(field)}
      label={words().field[field]}
      hint={field === "birthInseeCode" ? words().field.birthInseeCodeHint : undefined}
      autocomplete="off"
      inputMode={field === "birthPostalCode" ? "numeric" : undefined}
      limit={field === "birthCity" || field === "birthCountry" ? MAX_SHORT : undefined}
      value={props.draft[field]}
      error={props.errorOf(field) ?? (field === first() ? props.errorOf("birthplace") : undefined)}
      onInput={(typed) => props.write(field, typed)}
      isRequired={props.isRequired}
    />
  );

  return (
    <>
      <div class={styles.fields}>{text("birthCountry")}</div>
      <Show when={!isAbroad()}>
        <fieldset class={styles.ways}>
          <legend>{words().form.birthplaceBy}</legend>
          <For each={ways()}>
            {({ way, label }) => (
              <label>
                <input
                  type="radio"
                  name={group}
                  checked={props.draft.birthplaceBy === way}
                  onChange={() => props.write("birthplaceBy", way)}
                />
                {label}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <div class={styles.fields}>
        <Show
          when={isByCode()}
          fallback={
            <>
              <Show when={!isAbroad()}>{text("birthPostalCode")}</Show>
              {text("birthCity")}
            </>
          }
        >
          {text("birthInseeCode")}
        </Show>
      </div>
    </>
  );
}
