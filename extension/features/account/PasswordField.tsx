import { createSignal } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./SignIn.module.css";

type Props = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onInput: (text: string) => void;
  isNew?: boolean | undefined;
};

/** Typed once: whoever wants to be sure looks at it. */
export function PasswordField(props: Props) {
  const page = usePage();
  const [isShown, setShown] = createSignal(false);
  return (
    <div class={styles.password}>
      <TextField
        label={props.label}
        hint={props.hint}
        error={props.error}
        type={isShown() ? "text" : "password"}
        name={props.isNew ? "new-password" : "password"}
        autocomplete={props.isNew ? "new-password" : "current-password"}
        value={props.value}
        onInput={(text) => props.onInput(text)}
        isRequired
      />
      <CheckboxField isChecked={isShown()} onChange={setShown}>
        {page.messages().account.password.show}
      </CheckboxField>
    </div>
  );
}
