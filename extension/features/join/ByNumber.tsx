import { Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Scan } from "./Scan.tsx";
import styles from "./Join.module.css";
import type { EntryForm } from "./use-entry.ts";

type Props = {
  form: EntryForm;
  /** The field of the number. */
  ref: (field: HTMLInputElement) => void;
};

/** What the invigilator kit says, to be typed; an invitation may be pasted or read in its place. */
export function ByNumber(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().account.join;

  return (
    <>
      <p class={styles.hint}>{words().passwordHint}</p>
      <Show when={props.form.asksServer()}>
        <TextField
          label={messages().app.settings.server}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={props.form.entry.server}
          onInput={props.form.type("server")}
          error={props.form.problems().server}
          locked={props.form.isManaged() ? messages().app.settings.serverManaged : undefined}
          isRequired
        />
      </Show>
      <TextField
        ref={(field) => props.ref(field)}
        label={words().number}
        hint={words().invited.numberHint}
        inputMode="numeric"
        autocomplete="off"
        value={props.form.entry.number}
        onInput={(text) => props.form.typeNumber(text)}
        error={props.form.problems().number}
        isRequired
      />
      <Scan onRead={(invitation) => props.form.take(invitation)} />
      <TextField
        label={words().password}
        autocomplete="off"
        placeholder="C-XXXX-XXXX"
        value={props.form.entry.password}
        onInput={props.form.type("password")}
        error={props.form.problems().password}
        isRequired
      />
    </>
  );
}
