import { createMemo, Show } from "solid-js";
import type { Merge } from "#core/mass-import/merge.ts";
import { HEADINGS, listColumnsOf, type Column } from "#core/mass-import/columns.ts";
import { isTarget } from "#core/table/targets.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { useMember } from "../account/member-context.ts";
import { CorrectedLines } from "../mass-import/CorrectedLines.tsx";
import { ProblemRows } from "../mass-import/ProblemRows.tsx";
import { problemRows } from "../mass-import/problem-rows.ts";
import { RowsContext, type RowsDesk } from "../mass-import/rows-context.ts";
import type { TableImport } from "./create-table-import.ts";
import { LeftOutLines } from "./LeftOutLines.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { TableColumns } from "./TableColumns.tsx";
import type { TableAnswer } from "./table-desk.ts";

type Props = {
  table: TableImport;
  answer: TableAnswer;
  merge: Merge;
  outcome: { isReady: boolean; sentence: string };
};

/** What the table would do, before it has done anything. */
export function TablePreview(props: Props) {
  const page = usePage();
  const { member } = useMember();
  const words = () => page.messages().massImport;
  const rows = createMemo(() => problemRows(props.answer));
  const blocking = createMemo(() => rows().filter(({ isBlocking }) => isBlocking));
  const remarks = createMemo(() => rows().filter(({ isBlocking }) => !isBlocking));

  const columns = createMemo(() => listColumnsOf(member().profile));

  /** As the table calls it, so that whoever corrects finds the column. */
  function headingOf(column: Column): string {
    const { layout, columns: shown } = props.answer;
    const at = layout.targets.indexOf(isTarget(column) ? column : null);
    const heading = isTarget(column) && shown.find((each) => each.at === at)?.heading;
    if (heading) return heading;
    return isTarget(column) ? page.messages().table.target[column] : HEADINGS[column];
  }

  const desk: RowsDesk = {
    corrections: () => props.table.corrections(),
    drafts: () => props.table.drafts(),
    write: (line, cells) => props.table.write(line, cells),
    drop: (line) => props.table.drop(line),
    correct: (made) => props.table.correct(made),
    takeBack: (line) => props.table.takeBack(line),
    columns,
    headingOf,
    leaveOut: (row) => props.table.leaveOut(row),
    isLeftOut: (line) => props.table.leftOut().has(line),
  };

  return (
    <RowsContext.Provider value={desk}>
      <div tabindex="-1" data-file-outcome>
        <Note tone={props.outcome.isReady ? "ok" : "attention"}>{props.outcome.sentence}</Note>
      </div>
      <Show when={props.answer.encoding}>
        {(encoding) => (
          <Remark>
            {words().preview.readIn({ encoding: words().preview.encoding[encoding()] })}
          </Remark>
        )}
      </Show>
      <Show when={!props.answer.hasCommunes}>
        <Remark>{words().preview.withoutCommunes}</Remark>
      </Show>
      <TableColumns table={props.table} answer={props.answer} />
      <ProblemRows title={words().rows.title} rows={blocking()} />
      <ProblemRows title={words().rows.remarks} rows={remarks()} />
      <CorrectedLines wrong={rows()} />
      <LeftOutLines table={props.table} />
      <PeopleList merge={props.merge} />
    </RowsContext.Provider>
  );
}
