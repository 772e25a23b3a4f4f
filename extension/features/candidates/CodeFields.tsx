import { createUniqueId, For, onMount, Show } from "solid-js";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { communeMeant } from "./birthplace-draft.ts";
import type { PlaceProps } from "./BirthplaceFields.tsx";
import styles from "./CandidateFields.module.css";

type CodeField = "birthInseeCode" | "birthPostalCode" | "birthCity";

/** A commune that the list does not have, by its INSEE code or its postal code and name. [RO14] [CM5] */
export function CodeFields(props: PlaceProps) {
  const page = usePage();
  const words = () => page.messages().birthplace;
  const candidate = () => page.messages().candidate;
  const group = createUniqueId();
  const isByPostalCode = () => props.draft.birthplaceBy === "postal-code";
  onMount(() => void props.communes.load());

  const ways = () =>
    [
      { way: "insee-code", label: candidate().form.byInseeCode },
      { way: "postal-code", label: candidate().form.byPostalCode },
    ] as const;
  const unknown = () => {
    const finder = props.communes.finder();
    const { birthInseeCode, birthPostalCode, birthCity } = props.draft;
    const isWhole = isByPostalCode()
      ? birthPostalCode.length === 5 && birthCity.trim() !== ""
      : birthInseeCode.length === 5;
    if (!finder || !isWhole || communeMeant(props.draft, finder)) return null;
    return isByPostalCode() ? words().unknownPlace : words().unknownCode;
  };
  const recognised = () => {
    const finder = props.communes.finder();
    const commune = finder && !isByPostalCode() ? communeMeant(props.draft, finder) : null;
    return commune ? commune.name || commune.successor?.name : undefined;
  };

  /** The first field also says that there is nothing at all. */
  const text = (field: CodeField, isFirst: boolean) => (
    <TextField
      {...props.spot?.(field)}
      ref={(input) => {
        if (isFirst) props.firstRef(input);
      }}
      label={candidate().field[field]}
      hint={
        field === "birthInseeCode"
          ? (recognised() ?? candidate().field.birthInseeCodeHint)
          : undefined
      }
      autocomplete="off"
      inputMode={field === "birthPostalCode" ? "numeric" : undefined}
      limit={field === "birthCity" ? MAX_SHORT : undefined}
      value={props.draft[field]}
      error={props.errorOf(field) ?? (isFirst ? props.errorOf("birthplace") : undefined)}
      onInput={(typed) => props.write(field, typed)}
      isRequired={props.isRequired}
    />
  );

  return (
    <>
      <Show when={props.communes.hasFailed()}>
        <Note tone="attention">{words().unread}</Note>
      </Show>
      <fieldset class={styles.ways}>
        <legend>{candidate().form.birthplaceBy}</legend>
        <For each={ways()}>
          {({ way, label }) => (
            <label>
              <input
                type="radio"
                name={group}
                checked={isByPostalCode() === (way === "postal-code")}
                onChange={() => props.write("birthplaceBy", way)}
              />
              {label}
            </label>
          )}
        </For>
      </fieldset>
      <div class={styles.fields}>
        <Show when={isByPostalCode()} fallback={text("birthInseeCode", true)}>
          {text("birthPostalCode", true)}
          {text("birthCity", false)}
        </Show>
      </div>
      <Show when={unknown()}>
        {(sentence) => (
          <Note tone="attention" live="polite">
            {sentence()}
          </Note>
        )}
      </Show>
    </>
  );
}
