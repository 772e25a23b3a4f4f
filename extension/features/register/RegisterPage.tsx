import BookUser from "lucide-solid/icons/book-user";
import { createSignal, Match, Show, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { useKeptWorker } from "../../page/use-kept-worker.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { keepRegisterWorker } from "./ask-register-worker.ts";
import { useImport } from "./import-context.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportTrouble } from "./ImportTrouble.tsx";
import styles from "./RegisterPage.module.css";
import { RegisterTable } from "./RegisterTable.tsx";
import { keepRegister, registerHere, useRegister } from "./use-register.ts";

/** The pupils of the school, and their import from a file. */
export function RegisterPage() {
  const page = usePage();
  const { member } = useMember();
  const words = () => page.messages().register;
  const known = useRegister();
  const incoming = useImport();
  const [imported, setImported] = createSignal<number | null>(null);
  usePageTitle(() => words().title);
  useKeptWorker(keepRegisterWorker);

  const here = () => registerHere(known());
  const importedAt = () => {
    const at = here()?.importedAt;
    const day = at === undefined || at === null ? null : page.format().day(at);
    return day === null ? undefined : page.messages().enrolment.register.importedAt({ day });
  };

  const busy = () => (incoming.isBusy() ? words().sending : undefined);
  const ready = () => incoming.preview()?.pupils.length ?? 0;
  const unready = () => {
    if (incoming.corrections.drafts().size > 0) return words().correction.unfinished;
    return ready() === 0 ? words().preview.nobody : undefined;
  };
  /** With what an import is compared; undefined while that is not known. */
  const before = () => {
    if (known()?.is === "none") return null;
    return here()?.isLast ? here()?.register : undefined;
  };

  async function send(): Promise<void> {
    const register = await incoming.send();
    if (!register) return;
    // Everybody has it; a full disk here only means that it is fetched again.
    await keepRegister(page, register).catch(reportError);
    setImported(register.count);
    // Whoever went on correcting meanwhile is not stopped: what they do is for another version.
    if (incoming.isUntouchedSince(register)) incoming.forget();
  }

  return (
    <Sheet
      title={words().title}
      subtitle={importedAt() ?? member().centreName}
      footText={incoming.preview() && words().preview.enrolledStay}
      footActions={
        incoming.preview() && (
          <>
            <Button unavailable={busy()} onClick={incoming.forget}>
              {words().preview.cancel}
            </Button>
            <Button look="primary" unavailable={busy() ?? unready()} onClick={() => void send()}>
              {words().preview.import({ count: ready() })}
            </Button>
          </>
        )
      }
    >
      <div class={styles.page}>
        <ImportTrouble incoming={incoming} />
        <p class="visually-hidden" role="status">
          {incoming.isBusy() && (incoming.preview() ? words().sending : words().reading)}
        </p>
        <Show when={imported()}>
          {(count) => (
            <Note tone="ok" live="polite">
              {words().done({ count: count() })}
            </Note>
          )}
        </Show>
        <Show
          when={incoming.preview()}
          fallback={
            <>
              <FileField
                choose={words().choose}
                accept=".zip,.xml"
                isSmall={here() !== null}
                onFile={(file) => {
                  setImported(null);
                  void incoming.choose(file);
                }}
              >
                {words().drop}
              </FileField>
              <Show when={here()?.isLast === false}>
                <Note tone="attention">{words().older}</Note>
              </Show>
              <Switch>
                <Match when={here()}>{(now) => <RegisterTable register={now().register} />}</Match>
                <Match when={known()?.is === "none"}>
                  <EmptyState icon={BookUser} title={page.messages().enrolment.register.emptyTitle}>
                    {page.messages().enrolment.register.emptyText}
                  </EmptyState>
                </Match>
                <Match when={known()?.is === "away"}>
                  <Note tone="attention">{words().away}</Note>
                </Match>
              </Switch>
            </>
          }
        >
          {(preview) => <ImportPreview preview={preview()} before={before()} incoming={incoming} />}
        </Show>
      </div>
    </Sheet>
  );
}
