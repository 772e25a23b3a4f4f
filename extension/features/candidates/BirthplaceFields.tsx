import { Show } from "solid-js";
import { isBornAbroad } from "#core/roster/more-details.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { fromList, inCountry, isUnchosen, withoutList } from "./birthplace-draft.ts";
import styles from "./CandidateFields.module.css";
import { CodeFields } from "./CodeFields.tsx";
import { CommuneField } from "./CommuneField.tsx";
import type { PartProps } from "./MoreFields.tsx";
import type { Communes } from "./use-communes.ts";

export type PlaceProps = PartProps & {
  communes: Communes;
  /** A register may not know it; whoever types somebody in does. */
  isRequired: boolean;
  /** The field in which it is told. */
  firstRef: (field: HTMLInputElement) => void;
};

/** In France a commune from the list, or by one code or the other; abroad a country and a commune. [RO14] [RO16] */
export function BirthplaceFields(props: Omit<PlaceProps, "firstRef">) {
  const page = usePage();
  const field = () => page.messages().candidate.field;
  const words = () => page.messages().birthplace;
  const isAbroad = () => isBornAbroad(props.draft);
  const isFromList = () => !isAbroad() && props.draft.birthplaceBy === "commune";
  const isByCode = () => !isAbroad() && !isFromList();
  let first: HTMLInputElement | undefined;

  /** A name that is none of the list may go with a postal code; that of a commune that was chosen goes. */
  function tellByCode(): void {
    const birthCity = isUnchosen(props.draft) ? props.draft.birthCity : "";
    props.write({ birthplaceBy: "insee-code", birthInseeCode: "", birthCity });
    first?.focus();
  }

  function chooseFromList(): void {
    props.write(fromList(props.draft, props.communes.finder()));
    first?.focus();
  }

  /** Without the list the field gives way to those of the codes, and whoever was typing goes on there. */
  async function readList(): Promise<void> {
    if (await props.communes.load()) return;
    const isTyping = document.activeElement === first;
    props.write(withoutList(props.draft));
    if (isTyping) first?.focus();
  }

  return (
    <>
      <div class={styles.fields}>
        <TextField
          {...props.spot?.("birthCountry")}
          label={field().birthCountry}
          autocomplete="off"
          limit={MAX_SHORT}
          value={props.draft.birthCountry}
          error={props.errorOf("birthCountry")}
          onInput={(typed) => props.write(inCountry(props.draft, typed))}
          isRequired={props.isRequired}
        />
        <Show when={isFromList()}>
          <CommuneField
            {...props}
            firstRef={(input) => (first = input)}
            onFocus={() => void readList()}
          />
          <div class={styles.beside}>
            <Button look="quiet" onClick={tellByCode}>
              {words().notListed}
            </Button>
          </div>
        </Show>
        <Show when={isAbroad()}>
          <TextField
            {...props.spot?.("birthCity")}
            label={field().birthCity}
            autocomplete="off"
            limit={MAX_SHORT}
            value={props.draft.birthCity}
            error={props.errorOf("birthCity")}
            onInput={(typed) => props.write("birthCity", typed)}
            // A register may know the code of a birth abroad alone.
            isRequired={props.isRequired || props.draft.birthCountry.trim() !== ""}
          />
        </Show>
        <Show when={isByCode() && !props.communes.hasFailed()}>
          <div class={styles.beside}>
            <Button look="quiet" onClick={chooseFromList}>
              {words().fromList}
            </Button>
          </div>
        </Show>
      </div>
      <Show when={isByCode()}>
        <CodeFields {...props} firstRef={(input) => (first = input)} />
      </Show>
    </>
  );
}
