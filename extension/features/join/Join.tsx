import { createEffect, createResource, createSignal, on, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { useSurroundings } from "../../page/page.tsx";
import { relayAddress } from "../../platform/settings.ts";
import type { ApiRefusal } from "../../relay-link/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Offer } from "../rehearsal/Offer.tsx";
import { enter } from "./enter.ts";
import { entryProblems, type Entry, type EntryProblems } from "./entry.ts";
import styles from "./Join.module.css";
import { refusalSentence } from "./refusal-sentence.ts";

/** With the number and the password of the invigilator kit into one session. Nothing typed is ever lost. */
export function Join(props: { onRehearse: () => void }) {
  const { messages, format, database, device, urls, account } = useSurroundings();
  // Whoever has an account, but no centre, comes with a name.
  const name = untrack(account)?.name ?? "";
  const [entry, setEntry] = createStore<Entry>({ server: "", number: "", password: "", name });
  const [problems, setProblems] = createSignal<EntryProblems>({});
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  const [isAsking, setAsking] = createSignal(false);
  const [server] = createResource(relayAddress);
  createEffect(on(server, (kept) => kept && setEntry("server", kept.address)));

  const words = () => messages().account.join;
  const asksServer = () =>
    urls() === null ||
    server()?.isManaged === true ||
    refusal()?.reason === "unreachable" ||
    problems().server !== undefined;
  const type = (field: keyof Entry) => (text: string) => setEntry(field, text);

  async function submit(): Promise<void> {
    if (isAsking()) return;
    const found = entryProblems(entry, messages());
    setProblems(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) return focusFirstProblem();
    setAsking(true);
    setRefusal(await enter(entry, { database: database(), device }));
    setAsking(false);
  }

  let form: HTMLFormElement | null = null;
  function focusFirstProblem(): void {
    form?.querySelector<HTMLInputElement>("[aria-invalid='true']")?.focus();
  }

  return (
    <main class={styles.join}>
      <header class={styles.brand}>
        <Mark />
        <span>{messages().app.name}</span>
      </header>
      <h1>{words().title}</h1>
      <p class={styles.hint}>{words().passwordHint}</p>
      <form
        ref={(element) => (form = element)}
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Show when={asksServer()}>
          <TextField
            label={messages().app.settings.server}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={entry.server}
            onInput={type("server")}
            error={problems().server}
            locked={server()?.isManaged ? messages().app.settings.serverManaged : undefined}
            isRequired
          />
        </Show>
        <TextField
          label={words().number}
          inputMode="numeric"
          autocomplete="off"
          value={entry.number}
          onInput={type("number")}
          error={problems().number}
          isRequired
        />
        <TextField
          label={words().password}
          autocomplete="off"
          placeholder="C-XXXX-XXXX"
          value={entry.password}
          onInput={type("password")}
          error={problems().password}
          isRequired
        />
        <TextField
          label={words().name}
          autocomplete="name"
          hint={words().nameHint}
          value={entry.name}
          onInput={type("name")}
          error={problems().name}
          isRequired
        />
        <div role="alert">
          <Show when={refusal()}>
            {(refused) => (
              <Note tone="signal">
                {refusalSentence(refused(), { messages: messages(), format: format() })}
              </Note>
            )}
          </Show>
        </div>
        <Button look="primary" type="submit" wide>
          {words().submit}
        </Button>
      </form>
      <Offer onStart={() => props.onRehearse()} />
    </main>
  );
}
