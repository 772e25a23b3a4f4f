import { createMemo, Match, Show, Switch } from "solid-js";
import { mayImportSessions } from "#core/mass-import/policy.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { Downloads } from "./Downloads.tsx";
import { planCounts, type FilePlan } from "./file-plan.ts";
import { FilePreview } from "./FilePreview.tsx";
import { FileTrouble } from "./FileTrouble.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import styles from "./MassFiles.module.css";
import { useAccept } from "./use-accept.ts";
import { useFilePlan } from "./use-file-plan.ts";

/** Sessions and candidates in and out as one file of Pix. */
export function MassFilesPage() {
  const page = usePage();
  const { member } = useMember();
  const { incoming } = useMassFiles();
  const plan = useFilePlan();
  const { isWriting, trouble, accept } = useAccept();
  const words = () => page.messages().massImport;
  /** Said once: a button that was made anew with every correction would lose the focus. */
  const hasFile = createMemo(() => plan() !== null);
  const mayImport = () => mayImportSessions(member().profile).ok;
  usePageTitle(() => words().title);

  const unready = (now: FilePlan) => {
    const { stoppedReason, unfinished, unread, away, nothing } = words().preview;
    if (isWriting()) return words().writing;
    if (incoming.isBusy()) return words().reading;
    if (incoming.drafts().size > 0) return unfinished;
    if (now.isStopped) return stoppedReason;
    if (now.away.length > 0) return away({ count: now.away.length });
    if (now.unread.length > 0) return unread;
    const { created, merged } = planCounts(now);
    return created + merged === 0 ? nothing : undefined;
  };

  return (
    <Sheet
      title={words().title}
      subtitle={member().centreName}
      footActions={
        hasFile() && (
          <>
            <Button
              unavailable={isWriting() ? words().writing : undefined}
              onClick={incoming.forget}
            >
              {words().preview.cancel}
            </Button>
            <Show when={plan()}>
              {(now) => (
                <Button
                  look="primary"
                  unavailable={unready(now())}
                  onClick={() => void accept(now())}
                >
                  {words().preview.create(planCounts(now()))}
                </Button>
              )}
            </Show>
          </>
        )
      }
    >
      <div class={styles.page}>
        <Show when={trouble()}>
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
          </Switch>
        </p>
        <Show
          when={plan()}
          fallback={
            <>
              <Show when={mayImport()} fallback={<p>{words().noImport}</p>}>
                <FileField
                  choose={words().choose}
                  accept=".csv,.txt,text/csv"
                  onFile={(file) => void incoming.choose(file)}
                >
                  {incoming.isBusy() ? words().reading : words().drop}
                </FileField>
              </Show>
              <Downloads mayImport={mayImport()} />
            </>
          }
        >
          {(now) => <FilePreview plan={now()} />}
        </Show>
      </div>
    </Sheet>
  );
}
