import { useLocation } from "@tanstack/solid-router";
import { createMemo, Match, onMount, Show, Switch } from "solid-js";
import { mayImportSessions } from "#core/mass-import/policy.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { createProofCheck } from "../proof-check/create-proof-check.ts";
import { focusProofCheck, ProofCheck, VERIFY } from "../proof-check/ProofCheck.tsx";
import { isProofFile } from "../proof-check/read-proof-file.ts";
import { RestoreSession } from "../session-file/RestoreSession.tsx";
import { Downloads } from "./Downloads.tsx";
import { planCounts } from "./file-plan.ts";
import { FilePreview } from "./FilePreview.tsx";
import { FileTrouble } from "./FileTrouble.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import styles from "./MassFiles.module.css";
import { keepFocus } from "./keep-focus.ts";
import { useAccept } from "./use-accept.ts";
import { useOutcome } from "./use-outcome.ts";
import { useUnready } from "./use-unready.ts";

/** Sessions and candidates in and out as one file of Pix. */
export function MassFilesPage() {
  const page = usePage();
  const { member } = useMember();
  const { incoming, plan, isListed, writing, setWriting } = useMassFiles();
  const accept = useAccept();
  const unready = useUnready();
  const outcome = useOutcome();
  const check = createProofCheck();
  const hash = useLocation({ select: (location) => location.hash });
  let body: HTMLDivElement | undefined;
  let latest: File | undefined;
  const isWriting = () => writing().isUnderWay;
  const words = () => page.messages().massImport;
  /** Said once: a button that was made anew with every correction would lose the focus. */
  const hasFile = createMemo(() => plan() !== null);
  const mayImport = () => mayImportSessions(member().profile).ok;
  async function choose(file: File): Promise<void> {
    setWriting({ isUnderWay: false, trouble: null });
    latest = file;
    const isProof = await isProofFile(file);
    if (latest !== file) return;
    if (isProof) {
      incoming.forget();
      return check.choose(file);
    }
    await incoming.choose(file);
    keepFocus(body);
  }

  function cancel(): void {
    incoming.forget();
    keepFocus(body);
  }

  onMount(() => {
    if (hash() === VERIFY) focusProofCheck();
  });
  usePageTitle(() => words().title);

  return (
    <Sheet
      title={words().title}
      subtitle={member().centreName}
      footActions={
        hasFile() && (
          <>
            <Button unavailable={isWriting() ? words().writing : undefined} onClick={cancel}>
              {words().preview.cancel}
            </Button>
            <Show when={plan()}>
              {(now) => (
                <Button
                  look="primary"
                  unavailable={isWriting() ? words().writing : unready(now())}
                  onClick={() => void accept().then(() => keepFocus(body))}
                >
                  {words().preview.create(planCounts(now()))}
                </Button>
              )}
            </Show>
          </>
        )
      }
    >
      <div class={styles.page} ref={(element) => (body = element)}>
        <Show when={writing().trouble}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <FileTrouble />
        <p class="visually-hidden" role="status">
          <Switch>
            <Match when={isWriting()}>{words().writing}</Match>
            <Match when={incoming.isBusy()}>{words().reading}</Match>
            <Match when={outcome()}>{(told) => told().sentence}</Match>
          </Switch>
        </p>
        <Show
          when={plan()}
          fallback={
            <>
              <Show when={mayImport()} fallback={<p>{words().noImport}</p>}>
                <Show when={isListed()} fallback={<p role="status">{words().preview.unlisted}</p>}>
                  <FileField
                    choose={words().choose}
                    accept=".csv,.txt,text/csv"
                    onFile={(file) => void choose(file)}
                  >
                    {incoming.isBusy() ? words().reading : words().drop}
                  </FileField>
                </Show>
              </Show>
              <Downloads mayImport={mayImport()} />
              <RestoreSession onProof={check.choose} />
              <ProofCheck check={check} />
            </>
          }
        >
          {(now) => (
            <Show when={outcome()}>{(told) => <FilePreview plan={now()} outcome={told()} />}</Show>
          )}
        </Show>
      </div>
    </Sheet>
  );
}
