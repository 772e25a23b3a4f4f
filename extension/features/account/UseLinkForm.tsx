import { createSignal, onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { displayName, newPassword } from "#core/accounts/credentials.ts";
import type { LinkPurpose } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { keepAccount, keepRelayAddress } from "../../platform/settings.ts";
import type { RelayUrls } from "../../relay-link/address.ts";
import { signOut, type ApiRefusal } from "../../relay-link/api.ts";
import { askRelayKeys } from "../../relay-link/relay-keys.ts";
import { useLink } from "../../relay-link/team-api.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "./focus-first-invalid.ts";
import { workingIn, type MemberAccount } from "./member.ts";
import { PasswordField } from "./PasswordField.tsx";
import { refusalOf } from "./refusal-of.ts";
import styles from "./SignIn.module.css";

export type OpenLink = {
  relay: RelayUrls;
  secret: string;
  purpose: LinkPurpose;
  /** The school has set the server: its address is not kept here. */
  isManaged: boolean;
};
type Props = { link: OpenLink; done?: (() => void) | undefined };

/** What is still needed to use a link: a name and a new password, or the password that an account has. */
export function UseLinkForm(props: Props) {
  const page = usePage();
  const words = () => page.messages().account;
  const [draft, setDraft] = createStore({ name: "", password: "" });
  const [isTried, setTried] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  let form: HTMLFormElement | undefined;
  onMount(() => form?.querySelector("input")?.focus());

  const purpose = () => props.link.purpose;
  const hasAccount = () => purpose().kind === "password" || isKnown();
  const isKnown = () => {
    const what = purpose();
    return what.kind === "invitation" && what.hasAccount;
  };
  const says = () => {
    const what = purpose();
    if (what.kind === "password") return words().link.newPassword(what);
    return words().link.invitation({ centre: what.centreName, email: what.email });
  };
  const nameError = () =>
    isTried() && !hasAccount() && !displayName.safeParse(draft.name).success
      ? words().link.nameMissing
      : undefined;
  const passwordError = () => {
    if (!isTried()) return;
    if (isKnown()) return draft.password === "" ? words().signIn.passwordMissing : undefined;
    return newPassword.safeParse(draft.password).success ? undefined : words().password.nextInvalid;
  };

  async function submit(): Promise<void> {
    setTried(true);
    setRefusal(null);
    if (nameError() ?? passwordError()) return focusFirstInvalid(form);
    if (isBusy()) return;
    setBusy(true);
    const { relay, secret } = props.link;
    const name = hasAccount() ? null : draft.name;
    const { device } = page;
    const answer = await useLink(relay.http, { secret, password: draft.password, name, device });
    setBusy(false);
    if (!answer.ok) return void setRefusal(answer);
    await comeIn({ kind: "member", ...answer.value });
  }

  async function comeIn(account: MemberAccount): Promise<void> {
    const [before, left] = [page.account()?.token, page.urls()?.http];
    const what = purpose();
    if (!props.link.isManaged) await keepRelayAddress(props.link.relay.http);
    await askRelayKeys(props.link.relay.http);
    await keepAccount(what.kind === "invitation" ? workingIn(account, what.centre) : account);
    if (before !== undefined && left !== undefined) void signOut(left, before, page.device);
    props.done?.();
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{says()}</p>
      <Show when={isKnown()}>
        <p>{words().link.hasAccount}</p>
      </Show>
      <Show when={refusal()}>
        {(refused) => (
          <Note tone="signal" live="assertive">
            {refusalOf(refused(), { messages: page.messages(), format: page.format() })}
          </Note>
        )}
      </Show>
      <Show when={!hasAccount()}>
        <TextField
          label={words().link.name}
          hint={words().join.nameHint}
          error={nameError()}
          name="name"
          autocomplete="name"
          value={draft.name}
          onInput={(text) => setDraft("name", text)}
          isRequired
        />
      </Show>
      <PasswordField
        label={isKnown() ? words().signIn.password : words().password.next}
        hint={isKnown() ? undefined : words().password.nextHint}
        error={passwordError()}
        value={draft.password}
        onInput={(text) => setDraft("password", text)}
        isNew={!isKnown()}
      />
      <Button look="primary" type="submit" wide>
        {purpose().kind === "password" ? words().link.replace : words().link.join}
      </Button>
    </form>
  );
}
