import { useNavigate } from "@tanstack/solid-router";
import { createSignal, Match, Show, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { keepFocus } from "../mass-import/keep-focus.ts";
import styles from "../mass-import/MassFiles.module.css";
import { useSessionPage } from "../session/session-context.ts";
import type { Source } from "./table-reader.ts";
import { TablePreview } from "./TablePreview.tsx";
import { TableSource } from "./TableSource.tsx";
import { useEnrolTable } from "./use-enrol-table.ts";
import { useTableImport } from "./use-table-import.ts";
import { useTablePlan } from "./use-table-plan.ts";

/** The candidates of this session out of whatever table a school has. */
export function TableImportPage() {
  const page = usePage();
  const { id, line } = useSessionPage();
  const navigate = useNavigate();
  const enrol = useEnrolTable();
  const words = () => page.messages().table;
  const [trouble, setTrouble] = createSignal<string | null>(null);
  let body: HTMLDivElement | undefined;
  const { table, isReading, hasWaited, waitsUnread, letGo } = useTableImport();
  usePageTitle(() => words().title);

  const { merge, counts, outcome, unready } = useTablePlan({ table, isReading });
  const back = () => navigate({ to: "/sessions/$session/candidates", params: { session: id } });

  async function choose(source: Source): Promise<void> {
    setTrouble(null);
    await table.choose(source);
    keepFocus(body);
  }

  function another(): void {
    letGo();
    setTrouble(null);
    keepFocus(body);
  }

  function accept(): void {
    const planned = merge();
    if (!planned || unready() !== undefined) return;
    const left = carriedOut(() => enrol(planned));
    setTrouble(left);
    if (left === null) leave();
  }

  function leave(): void {
    letGo();
    void back();
  }

  function carriedOut(act: () => string | null): string | null {
    try {
      return act();
    } catch (error) {
      reportError(error);
      return words().failed;
    }
  }

  return (
    <Sheet
      title={words().title}
      subtitle={subtitle()}
      footActions={
        <>
          <Show when={table.answer()}>
            <Button look="quiet" onClick={another}>
              {words().another}
            </Button>
          </Show>
          <Button onClick={leave}>{words().cancel}</Button>
          <Show when={table.answer()}>
            <Button look="primary" unavailable={unready()} onClick={accept}>
              {words().accept(counts())}
            </Button>
          </Show>
        </>
      }
    >
      <div class={styles.page} ref={(element) => (body = element)}>
        <Show when={trouble() ?? refusal()}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <Show when={hasWaited() && table.answer()}>
          <Remark>{words().waited}</Remark>
        </Show>
        <p class="visually-hidden" role="status">
          <Switch>
            <Match when={isReading() && (table.isBusy() || table.answer())}>
              {words().reading}
            </Match>
            <Match when={table.answer()}>{outcome().sentence}</Match>
          </Switch>
        </p>
        <Show
          when={table.answer()}
          fallback={
            // What waits comes back at once: nobody is asked for a table meanwhile.
            <Show when={hasWaited() !== undefined}>
              <TableSource isBusy={table.isBusy()} onChoose={(source) => void choose(source)} />
            </Show>
          }
        >
          {(answer) => (
            <Show when={merge()}>
              {(planned) => (
                <TablePreview
                  table={table}
                  answer={answer()}
                  merge={planned()}
                  outcome={outcome()}
                />
              )}
            </Show>
          )}
        </Show>
      </div>
    </Sheet>
  );

  function refusal(): string | null {
    const refused = table.refused();
    if (waitsUnread()) return words().waitsUnread;
    return refused && words().refused[refused.reason];
  }

  function subtitle(): string {
    const { date, time, room } = line();
    return (
      date &&
      page
        .messages()
        .massImport.preview.when({ day: page.format().weekday(date), time: `${time}, ${room}` })
    );
  }
}
