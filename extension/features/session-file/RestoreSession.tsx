import { useNavigate } from "@tanstack/solid-router";
import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMember } from "../account/member-context.ts";
import { useMassFiles } from "../mass-import/mass-files-context.tsx";
import { useNotRestored } from "../mass-import/use-not-restored.ts";
import { isProofFile } from "../proof-check/read-proof-file.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { useSessions } from "../session/sessions-context.tsx";
import { CopyPreview } from "./CopyPreview.tsx";
import { createRestore, type Plan } from "./create-restore.ts";
import type { TakenBack } from "./write-restored.ts";
import styles from "./SessionFile.module.css";

/** The copy of a session brings it back, or gives it what it lacks. */
export function RestoreSession(props: {
  /** Of a verifiable receipt that was taken for a copy. */
  onProof: (file: File) => Promise<void>;
}) {
  const page = usePage();
  const { say } = useMember();
  const { lookAgain } = useSessions();
  const navigate = useNavigate();
  const { want } = useMassFiles();
  const notRestored = useNotRestored();
  const restore = createRestore();
  const [isWriting, setWriting] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);
  const words = () => page.messages().sessionFile;
  let heading: HTMLHeadingElement | undefined;
  let latest: File | undefined;

  async function choose(file: File): Promise<void> {
    setFailed(false);
    latest = file;
    const isProof = await isProofFile(file);
    if (latest !== file) return;
    if (isProof) {
      restore.forget();
      return props.onProof(file);
    }
    await restore.choose(file);
    // The field that the file was chosen in has gone.
    if (restore.plan()) heading?.focus();
  }

  function forget(): void {
    setFailed(false);
    restore.forget();
    heading?.focus();
  }

  function sayTakenBack(taken: TakenBack): void {
    if (!taken.ok) return say(words().outcome.notUndone[taken.reason]);
    const left = notRestored(taken.names);
    if (taken.entries > 0) left.push(words().outcome.staying({ count: taken.entries }));
    say(left.length > 0 ? left.join(" ") : words().outcome.undone);
  }

  function failedToUndo(error: unknown): void {
    say(words().outcome.notUndone.failed);
    reportError(error);
  }

  async function accept(): Promise<void> {
    setWriting(true);
    setFailed(false);
    try {
      const restored = await restore.accept();
      if (!restored) return;
      const { session, takeBack } = restored;
      lookAgain();
      // What was added is on its way to the server, also once its page is left.
      if (takeBack) want([session]);
      say(
        words().outcome.done,
        takeBack ? () => void takeBack().then(sayTakenBack).catch(failedToUndo) : undefined,
      );
      await navigate({ to: "/sessions/$session", params: { session } });
    } catch (error) {
      setFailed(true);
      reportError(error);
    } finally {
      setWriting(false);
    }
  }

  return (
    <section class={styles.restore} aria-labelledby="restore">
      <h2 id="restore" tabIndex={-1} ref={(element) => (heading = element)}>
        {words().restore.title}
      </h2>
      <Show when={hasFailed()}>
        <Note tone="signal" live="assertive">
          {words().failed}
        </Note>
      </Show>
      <Show when={restore.refused()}>
        {(reason) => (
          <Note tone="signal" live="assertive">
            {words().refused[reason()]}
          </Note>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {restore.isBusy() ? words().restore.reading : ""}
      </p>
      <Show
        when={restore.plan()}
        fallback={
          <>
            <p>{words().restore.text}</p>
            <FileField
              choose={words().restore.choose}
              accept=".json,application/json"
              isSmall
              onFile={(file) => void choose(file).catch(reportError)}
            >
              {restore.isBusy() ? words().restore.reading : words().restore.drop}
            </FileField>
          </>
        }
      >
        {(plan) => (
          <>
            <CopyPreview plan={plan()} />
            <div class={styles.acts}>
              <Button onClick={forget}>{words().restore.another}</Button>
              <Show when={!addsAnything(plan()) && plan().target}>
                {(target) => (
                  <LinkButton to="/sessions/$session" params={{ session: target().session }}>
                    {words().restore.open}
                  </LinkButton>
                )}
              </Show>
              <Show when={addsAnything(plan())}>
                <Button
                  look="primary"
                  unavailable={isWriting() ? words().restore.writing : undefined}
                  onClick={() => void accept()}
                >
                  {words().restore.act}
                </Button>
              </Show>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}

function addsAnything({ target, additions }: Plan): boolean {
  if (target?.kind === "create") return true;
  if (!additions) return false;
  const { candidates, issueReports, notes, outcomes } = additions;
  return candidates + issueReports + notes + outcomes > 0;
}
