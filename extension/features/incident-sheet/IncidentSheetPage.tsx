import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { createSheetImport, type Takeable } from "./create-sheet-import.ts";
import styles from "./IncidentSheetPage.module.css";
import { SheetFindings } from "./SheetFindings.tsx";
import { useTakeover } from "./use-takeover.ts";

/** A filled incident sheet comes back into the session: nobody types it again. */
export function IncidentSheetPage() {
  const page = usePage();
  const { id, line } = useSessionPage();
  const words = () => page.messages().incidentSheet;
  const incoming = createSheetImport();
  const takeOver = useTakeover();
  const [isRefused, setRefused] = createSignal(false);
  usePageTitle(() => words().title);

  const session = () => {
    const { title, titlePending } = page.messages().session;
    const { number } = line();
    return number === null ? titlePending : title({ sessionNumber: number });
  };
  const takeable = () =>
    (incoming.findings() ?? []).filter((finding) => finding.kind !== "problem");
  const fresh = () => takeable().filter(({ standing }) => standing !== "same");
  const chosen = (): Takeable[] => fresh().filter(incoming.isTicked);
  /** What the sheet says, in one sentence; empty while there is nothing to say. */
  const summary = () => {
    if (incoming.isBusy()) return words().reading;
    if (!incoming.findings()) return "";
    if (fresh().length > 0) return words().found({ count: fresh().length });
    if (takeable().length > 0) return words().allKnown;
    return incoming.findings()?.length === 0 ? words().nothing : words().onlyProblems;
  };
  let summaryLine: HTMLElement | undefined;
  let body: HTMLElement | undefined;

  function forget(): void {
    setRefused(false);
    incoming.forget();
    body?.querySelector("input")?.focus();
  }

  function take(): void {
    const items = chosen();
    // Taken back with the toast, they are still what somebody had chosen.
    for (const item of items) incoming.tick(item, true);
    setRefused(!takeOver(items));
    summaryLine?.focus();
  }

  async function choose(file: File): Promise<void> {
    setRefused(false);
    await incoming.choose(file);
    // The field that the file was chosen in has gone.
    if (incoming.findings()) summaryLine?.focus();
  }
  const trouble = () => {
    const found = incoming.trouble();
    if (!found) return null;
    if (found.reason !== "other-session") return words().refused[found.reason];
    return words().otherSession({ number: found.number });
  };

  return (
    <Sheet
      title={words().title}
      subtitle={session()}
      actions={
        <LinkButton to="/sessions/$session" params={{ session: id }}>
          {page.messages().finalisation.backToDetails}
        </LinkButton>
      }
      footText={incoming.findings() && words().chosen({ count: chosen().length })}
      footActions={
        incoming.findings() && (
          <>
            <Button onClick={forget}>{words().another}</Button>
            <Button
              look="primary"
              unavailable={chosen().length === 0 ? words().noneChosen : undefined}
              onClick={take}
            >
              {words().take({ count: chosen().length })}
            </Button>
          </>
        )
      }
    >
      <div class={styles.page} ref={(element) => (body = element)}>
        <Show when={trouble()}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <Show when={isRefused()}>
          <Note tone="signal" live="assertive">
            {words().notTaken}
          </Note>
        </Show>
        <p
          ref={(element) => (summaryLine = element)}
          class={summary() === "" || incoming.isBusy() ? "visually-hidden" : styles.summary}
          role="status"
          tabIndex={-1}
        >
          {summary()}
        </p>
        <Show
          when={incoming.findings()}
          fallback={
            <>
              <p>{words().hint}</p>
              <FileField
                choose={words().choose}
                accept=".pdf,application/pdf"
                onFile={(file) => void choose(file)}
              >
                {words().drop}
              </FileField>
            </>
          }
        >
          {(findings) => <SheetFindings findings={findings()} incoming={incoming} />}
        </Show>
        <Show when={incoming.findings() && chosen().length === 0}>
          <LinkButton to="/sessions/$session/finalise" params={{ session: id }}>
            {words().toFinalisation}
          </LinkButton>
        </Show>
      </div>
    </Sheet>
  );
}
