import { useNavigate } from "@tanstack/solid-router";
import { createMemo, createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import { isStopped } from "#core/mass-import/judge.ts";
import { mergeOf } from "#core/mass-import/merge.ts";
import { mayEnrol } from "#core/roster/policy.ts";
import { createEnrolled } from "../../documents/create-enrolled.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { keepFocus } from "../mass-import/keep-focus.ts";
import styles from "../mass-import/MassFiles.module.css";
import { createLocalNow, localNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import { createTableImport } from "./create-table-import.ts";
import type { Source } from "./table-reader.ts";
import { TablePreview } from "./TablePreview.tsx";
import { TableSource } from "./TableSource.tsx";
import { useEnrolTable } from "./use-enrol-table.ts";

/** The candidates of this session out of whatever table a school has. */
export function TableImportPage() {
  const page = usePage();
  const { member } = useMember();
  const { id, line, documents, facts } = useSessionPage();
  const navigate = useNavigate();
  const now = createLocalNow();
  const enrol = useEnrolTable();
  const words = () => page.messages().table;
  const [trouble, setTrouble] = createSignal<string | null>(null);
  let body: HTMLDivElement | undefined;
  const table = createTableImport(() => ({
    centre: { ...member().profile, habilitations: [...member().profile.habilitations] },
    today: localNow(Date.now()).date,
  }));
  onCleanup(table.forget);
  usePageTitle(() => words().title);

  const enrolled = createEnrolled({ documents, facts });
  const merge = createMemo(() => {
    const answer = table.answer();
    return answer && mergeOf(answer.people, enrolled());
  });
  const counts = () => {
    const planned = merge();
    return { added: planned?.added.length ?? 0, changed: planned?.changed.length ?? 0 };
  };
  const outcome = () => {
    const answer = table.answer();
    const wrong = new Set(
      answer?.problems.filter(({ isBlocking }) => isBlocking).map((each) => each.line),
    );
    return wrong.size > 0
      ? { isStopped: true, sentence: words().outcome.stopped({ count: wrong.size }) }
      : { isStopped: false, sentence: words().outcome.ready(counts()) };
  };
  const unready = () => {
    const verdict = mayEnrol(facts(), now().at);
    const answer = table.answer();
    if (!verdict.ok) return page.messages().candidate.refused.enrolment[verdict.reason];
    if (table.isBusy()) return words().reading;
    if (table.drafts().size > 0) return words().unready.draft;
    if (answer && isStopped(answer)) return words().unready.stopped;
    return counts().added + counts().changed === 0 ? words().unready.nothing : undefined;
  };
  const back = () => navigate({ to: "/sessions/$session/candidates", params: { session: id } });

  async function choose(source: Source): Promise<void> {
    setTrouble(null);
    await table.choose(source);
    keepFocus(body);
  }

  function accept(): void {
    const planned = merge();
    if (!planned || unready() !== undefined) return;
    const left = carriedOut(() => enrol(planned));
    setTrouble(left);
    if (left === null) void back();
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
          <Button onClick={() => void back()}>{words().cancel}</Button>
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
        <p class="visually-hidden" role="status">
          <Switch>
            <Match when={table.isBusy()}>{words().reading}</Match>
            <Match when={table.answer()}>{outcome().sentence}</Match>
          </Switch>
        </p>
        <Show
          when={table.answer()}
          fallback={
            <TableSource isBusy={table.isBusy()} onChoose={(source) => void choose(source)} />
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
