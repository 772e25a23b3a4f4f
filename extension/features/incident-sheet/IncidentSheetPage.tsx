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
  const chosen = (): Takeable[] =>
    takeable().filter((finding) => finding.standing !== "same" && incoming.isTicked(finding));
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
            <Button onClick={incoming.forget}>{words().another}</Button>
            <Button
              look="primary"
              unavailable={chosen().length === 0 ? words().noneChosen : undefined}
              onClick={() => setRefused(!takeOver(chosen()))}
            >
              {words().take({ count: chosen().length })}
            </Button>
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
        <Show when={isRefused()}>
          <Note tone="signal" live="assertive">
            {words().notTaken}
          </Note>
        </Show>
        <p class="visually-hidden" role="status">
          {incoming.isBusy() && words().reading}
        </p>
        <Show
          when={incoming.findings()}
          fallback={
            <>
              <p>{words().hint}</p>
              <FileField
                choose={words().choose}
                accept=".pdf,application/pdf"
                onFile={(file) => {
                  setRefused(false);
                  void incoming.choose(file);
                }}
              >
                {words().drop}
              </FileField>
            </>
          }
        >
          {(findings) => <SheetFindings findings={findings()} incoming={incoming} />}
        </Show>
        <Show when={takeable().length > 0 && chosen().length === 0}>
          <LinkButton to="/sessions/$session/finalise" params={{ session: id }}>
            {words().toFinalisation}
          </LinkButton>
        </Show>
      </div>
    </Sheet>
  );
}
