import { createEffect, createSignal, on, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { keepAccount, keepRelayAddress, relayAddress } from "../../platform/settings.ts";
import { signIn, type ApiRefusal } from "../../relay-link/api.ts";
import { askRelayKeys } from "../../relay-link/relay-keys.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "./focus-first-invalid.ts";
import { refusalOf } from "./refusal-of.ts";
import { serverOf, signInProblems, type SignInDraft } from "./sign-in-draft.ts";
import styles from "./SignIn.module.css";

type Props = {
  /** Somebody is signed in now. */
  done?: (() => void) | undefined;
};

/** Server, e-mail, password. Whatever is refused, nothing that was typed is lost. */
export function SignInForm(props: Props) {
  const page = usePage();
  const words = () => page.messages().account.signIn;
  const [known] = createReading(relayAddress);
  const [draft, setDraft] = createStore<SignInDraft>({ server: "", email: "", password: "" });
  const [isTried, setTried] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  let form: HTMLFormElement | undefined;

  createEffect(
    on(known, (kept) => {
      if (kept && draft.server === "") setDraft("server", kept.address);
    }),
  );

  const problems = () => (isTried() ? signInProblems(draft) : []);
  const serverError = () =>
    problems().includes("server-invalid") ? page.messages().app.settings.serverInvalid : undefined;
  const emailError = () => {
    if (problems().includes("email-missing")) return words().emailMissing;
    return problems().includes("email-invalid") ? words().emailInvalid : undefined;
  };
  const passwordError = () =>
    problems().includes("password-missing") ? words().passwordMissing : undefined;

  async function submit(): Promise<void> {
    setTried(true);
    setRefusal(null);
    const server = serverOf(draft);
    if (!server || signInProblems(draft).length > 0) return focusFirstInvalid(form);
    if (isBusy()) return;
    setBusy(true);
    const { email, password } = draft;
    const answer = await signIn(server.http, {
      email: email.trim(),
      password,
      device: page.device,
    });
    setBusy(false);
    if (!answer.ok) return void setRefusal(answer);
    if (!known()?.isManaged) await keepRelayAddress(draft.server.trim());
    await askRelayKeys(server.http);
    await keepAccount({ kind: "member", ...answer.value });
    props.done?.();
  }

  const refused = () => {
    const answer = refusal();
    return answer && refusalOf(answer, { messages: page.messages(), format: page.format() });
  };

  return (
    <Sheet title={words().title}>
      <form
        ref={(element) => (form = element)}
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Show when={refused()}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <TextField
          label={page.messages().app.settings.server}
          type="url"
          name="server"
          autocomplete="url"
          placeholder="https://"
          value={draft.server}
          locked={known()?.isManaged ? page.messages().app.settings.serverManaged : undefined}
          error={serverError()}
          onInput={(text) => setDraft("server", text)}
          isRequired
        />
        <TextField
          label={words().email}
          type="email"
          name="email"
          autocomplete="username"
          value={draft.email}
          error={emailError()}
          onInput={(text) => setDraft("email", text)}
          isRequired
        />
        <TextField
          label={words().password}
          type="password"
          name="password"
          autocomplete="current-password"
          value={draft.password}
          error={passwordError()}
          onInput={(text) => setDraft("password", text)}
          isRequired
        />
        <p class={styles.hint}>{words().hint}</p>
        <Button look="primary" type="submit" wide>
          {words().submit}
        </Button>
      </form>
    </Sheet>
  );
}
