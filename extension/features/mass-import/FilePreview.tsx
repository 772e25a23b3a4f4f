import { createMemo, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { CorrectedLines } from "./CorrectedLines.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import { ProblemRows } from "./ProblemRows.tsx";
import { problemRows } from "./problem-rows.ts";
import { SessionDrafts } from "./SessionDrafts.tsx";
import type { FilePlan } from "./file-plan.ts";

/** What the file would do, before it has done anything. */
export function FilePreview(props: { plan: FilePlan }) {
  const page = usePage();
  const { incoming } = useMassFiles();
  const words = () => page.messages().massImport;
  const rows = createMemo(() => {
    const answer = incoming.answer();
    return answer ? problemRows(answer) : [];
  });
  const blocking = createMemo(() => rows().filter(({ isBlocking }) => isBlocking));
  const remarks = createMemo(() => rows().filter(({ isBlocking }) => !isBlocking));
  const counts = () => {
    const sessions = incoming.answer()?.sessions ?? [];
    return {
      created: sessions.length,
      empty: sessions.filter(({ people }) => people.length === 0).length,
      people: sessions.reduce((sum, { people }) => sum + people.length, 0),
    };
  };

  return (
    <>
      <Show
        when={blocking().length > 0}
        fallback={
          <Note tone="ok" live="polite">
            {words().preview.ready(counts())}
          </Note>
        }
      >
        <Note tone="attention" live="polite">
          {words().preview.stopped({ count: blocking().length })}
        </Note>
      </Show>
      <Show when={incoming.answer()}>
        {(answer) => (
          <Remark>
            {words().preview.readIn({
              encoding: words().preview.encoding[answer().encoding],
            })}{" "}
            {!answer().hasCommunes && words().preview.withoutCommunes}
          </Remark>
        )}
      </Show>
      <ProblemRows title={words().rows.title} rows={blocking()} />
      <ProblemRows title={words().rows.remarks} rows={remarks()} />
      <CorrectedLines wrong={rows()} />
      <SessionDrafts plan={props.plan} />
    </>
  );
}
