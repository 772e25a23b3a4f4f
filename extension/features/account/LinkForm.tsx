import { createSignal, Show } from "solid-js";
import type { LinkPurpose } from "#core/wire/team.ts";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { relayAddress } from "../../platform/settings.ts";
import { relayUrls } from "../../relay-link/address.ts";
import type { ApiRefusal } from "../../relay-link/api.ts";
import { parseJoinLink } from "../../relay-link/join-link.ts";
import { parseLink } from "../../relay-link/link-address.ts";
import { lookAtLink } from "../../relay-link/team-api.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "./focus-first-invalid.ts";
import { refusalOf } from "./refusal-of.ts";
import styles from "./SignIn.module.css";
import { UseLinkForm, type OpenLink } from "./UseLinkForm.tsx";

type Props = {
  /** Somebody is signed in now. */
  done?: (() => void) | undefined;
};

/**
 * Takes a link that was pasted, shows what it is for, and goes on from there. The link names the server, so
 * whoever is new needs to know no address.
 */
export function LinkForm(props: Props) {
  const page = usePage();
  const words = () => page.messages().account.link;
  const [known] = createReading(relayAddress);
  const [typed, setTyped] = createSignal("");
  const [error, setError] = createSignal<string>();
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  const [open, setOpen] = createSignal<OpenLink | null>(null);
  let form: HTMLFormElement | undefined;

  async function look(): Promise<void> {
    const link = parseLink(typed());
    const managed = known()?.isManaged ? relayUrls(known()?.address ?? "") : null;
    const isElsewhere = link && managed && managed.http !== link.relay.http;
    setRefusal(null);
    setError(link ? undefined : whyNot(typed()));
    if (isElsewhere) setError(words().otherServer);
    if (!link || isElsewhere) return focusFirstInvalid(form);
    const answer = await lookAtLink(link.relay.http, link.secret);
    if (!answer.ok) return void setRefusal(answer);
    const purpose: LinkPurpose = answer.value;
    setOpen({ ...link, purpose, isManaged: managed !== null });
  }

  function whyNot(text: string): string {
    return parseJoinLink(text) ? words().joinLink : words().invalid;
  }

  return (
    <Sheet title={words().title}>
      <Show
        when={open()}
        fallback={
          <form
            ref={(element) => (form = element)}
            class={styles.form}
            novalidate
            onSubmit={(event) => {
              event.preventDefault();
              void look();
            }}
          >
            <Show when={refusal()}>
              {(refused) => (
                <Note tone="signal" live="assertive">
                  {refusalOf(refused(), { messages: page.messages(), format: page.format() })}
                </Note>
              )}
            </Show>
            <TextField
              label={words().field}
              hint={words().hint}
              error={error()}
              type="url"
              autocomplete="off"
              placeholder="https://…/invitation#…"
              value={typed()}
              onInput={setTyped}
              isRequired
            />
            <Button look="primary" type="submit" wide>
              {words().open}
            </Button>
          </form>
        }
      >
        {(link) => <UseLinkForm link={link()} done={props.done} />}
      </Show>
    </Sheet>
  );
}
