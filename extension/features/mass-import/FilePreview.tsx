import { createMemo, Show } from "solid-js";
import { columnsOf, HEADINGS } from "#core/mass-import/columns.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { useMember } from "../account/member-context.ts";
import { CorrectedLines } from "./CorrectedLines.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import { ProblemRows } from "./ProblemRows.tsx";
import { problemRows } from "./problem-rows.ts";
import { RowsContext, type RowsDesk } from "./rows-context.ts";
import type { FileOutcome } from "./use-outcome.ts";
import { SessionDrafts } from "./SessionDrafts.tsx";
import type { FilePlan } from "./file-plan.ts";

/** What the file would do, before it has done anything. */
export function FilePreview(props: { plan: FilePlan; outcome: FileOutcome }) {
  const page = usePage();
  const { incoming } = useMassFiles();
  const { member } = useMember();
  const words = () => page.messages().massImport;
  const rows = createMemo(() => {
    const answer = incoming.answer();
    return answer ? problemRows(answer) : [];
  });
  const blocking = createMemo(() => rows().filter(({ isBlocking }) => isBlocking));
  const remarks = createMemo(() => rows().filter(({ isBlocking }) => !isBlocking));

  const columns = createMemo(() => columnsOf(member().profile));
  const desk: RowsDesk = {
    ...incoming,
    columns,
    headingOf: (column) => HEADINGS[column],
  };

  return (
    <RowsContext.Provider value={desk}>
      <div tabindex="-1" data-file-outcome>
        <Note tone={props.outcome.isStopped ? "attention" : "ok"}>{props.outcome.sentence}</Note>
      </div>
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
    </RowsContext.Provider>
  );
}
