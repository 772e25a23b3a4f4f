import { createSignal, onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { newPassword } from "#core/accounts/credentials.ts";
import { usePage } from "../../page/page.tsx";
import { changePassword, type ApiRefusal } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { focusFirstInvalid } from "./focus-first-invalid.ts";
import { useMember } from "./member-context.ts";
import { PasswordField } from "./PasswordField.tsx";
import { refusalOf } from "./refusal-of.ts";
import { useCentreDesk } from "./use-centre-desk.ts";
import styles from "./SignIn.module.css";

/** The present password, and the new one; every other device is signed out. [AC19] */
export function ChangePassword(props: { onClose: () => void }) {
  const page = usePage();
  const { say } = useMember();
  const desk = useCentreDesk();
  const words = () => page.messages().account;
  const [draft, setDraft] = createStore({ present: "", next: "" });
  const [isTried, setTried] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  let form: HTMLFormElement | undefined;
  onMount(() => form?.querySelector("input")?.focus());

  const isWrong = () => refusal()?.reason === "wrong-credentials";
  const presentError = () => {
    if (isWrong()) return words().password.presentWrong;
    return isTried() && draft.present === "" ? words().signIn.passwordMissing : undefined;
  };
  const nextError = () =>
    isTried() && !newPassword.safeParse(draft.next).success
      ? words().password.nextInvalid
      : undefined;

  async function submit(): Promise<void> {
    setTried(true);
    setRefusal(null);
    const asking = desk();
    if (presentError() ?? nextError()) return focusFirstInvalid(form);
    if (!asking) return;
    const answer = await changePassword(asking, { ...draft });
    if (!answer.ok) {
      setRefusal(answer);
      return focusFirstInvalid(form);
    }
    say(words().password.done);
    props.onClose();
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.change}
      aria-label={words().password.change}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words().password.change}</h2>
      <Show when={!isWrong() && refusal()}>
        {(refused) => (
          <Note tone="signal" live="assertive">
            {refusalOf(refused(), { messages: page.messages(), format: page.format() })}
          </Note>
        )}
      </Show>
      <PasswordField
        label={words().password.present}
        error={presentError()}
        value={draft.present}
        onInput={(text) => {
          setRefusal(null);
          setDraft("present", text);
        }}
      />
      <PasswordField
        label={words().password.next}
        hint={words().password.nextHint}
        error={nextError()}
        value={draft.next}
        onInput={(text) => setDraft("next", text)}
        isNew
      />
      <div class={styles.buttons}>
        <Button onClick={() => props.onClose()}>{page.messages().action.cancel}</Button>
        <Button look="primary" type="submit">
          {words().link.replace}
        </Button>
      </div>
    </form>
  );
}
