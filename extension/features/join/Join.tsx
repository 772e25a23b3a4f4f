import { Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import { GuideFold } from "../guide/GuideFold.tsx";
import { Offer } from "../rehearsal/Offer.tsx";
import { ByNumber } from "./ByNumber.tsx";
import { Invited } from "./Invited.tsx";
import styles from "./Join.module.css";
import { refusalSentence } from "./refusal-sentence.ts";
import { useEntry } from "./use-entry.ts";

/**
 * Into one session: with its number and password, or with its invitation, which is pasted or read by the
 * camera and then needs nothing but a name.
 */
export function Join(props: { onRehearse: () => void }) {
  const { messages, format } = useSurroundings();
  const form = useEntry();
  const words = () => messages().account.join;
  let element: HTMLFormElement | undefined;
  let numberField: HTMLInputElement | undefined;
  const isInvitationRefused = () =>
    form.entry.invitation !== null && form.refusal()?.reason.startsWith("link-") === true;

  function forget(): void {
    form.forget();
    numberField?.focus();
  }

  return (
    <main class={styles.join}>
      <header class={styles.brand}>
        <Mark />
        <span>{messages().app.name}</span>
      </header>
      <h1>{words().title}</h1>
      <form
        ref={(made) => (element = made)}
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit().then((isAsked) => isAsked || focusFirstInvalid(element));
        }}
      >
        <Show
          when={form.entry.invitation}
          fallback={<ByNumber form={form} ref={(field) => (numberField = field)} />}
        >
          {(invitation) => (
            <Invited
              invitation={invitation()}
              serverLeft={form.serverLeft()}
              isRefused={isInvitationRefused()}
              onForget={forget}
            />
          )}
        </Show>
        <TextField
          label={words().name}
          autocomplete="name"
          hint={words().nameHint}
          value={form.entry.name}
          onInput={form.type("name")}
          error={form.problems().name}
          isRequired
        />
        <div role="alert">
          <Show when={form.refusal()}>
            {(refused) => (
              <Note
                tone="signal"
                act={
                  isInvitationRefused() && (
                    <Button size="sm" onClick={forget}>
                      {words().invited.forget}
                    </Button>
                  )
                }
              >
                {refusalSentence(refused(), { messages: messages(), format: format() })}
              </Note>
            )}
          </Show>
        </div>
        <Button look="primary" type="submit" wide>
          {words().submit}
        </Button>
      </form>
      <GuideFold />
      <Offer onStart={() => props.onRehearse()} />
    </main>
  );
}
