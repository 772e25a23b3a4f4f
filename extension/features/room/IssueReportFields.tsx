import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import Users from "lucide-solid/icons/users";
import { Show } from "solid-js";
import {
  categoriseIssueReport,
  removeIssueReport,
  restoreIssueReport,
} from "#core/report/issue-report-commands.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useStorageProblem } from "../sync/use-sync.ts";
import { Conflicts } from "../together/Conflicts.tsx";
import { CategoryField } from "./CategoryField.tsx";
import styles from "./IssueReportForm.module.css";
import { MinutesChoice } from "./MinutesChoice.tsx";
import { Name } from "./Name.tsx";
import { QuestionNumber } from "./QuestionNumber.tsx";
import { ReadySentences } from "./ReadySentences.tsx";
import { useRoom } from "./room-context.tsx";
import { SharedDescription } from "./SharedDescription.tsx";
import { useCarryOut } from "./use-carry-out.ts";
import { useSpread } from "./use-spread.ts";
import { ViewTitle } from "./ViewTitle.tsx";

type Props = { candidate: RoomCandidate; report: IssueReportView };

/** All that may be said of one signalement, and what can be done with it. */
export function IssueReportFields(props: Props) {
  const { messages, format, documents } = usePage();
  const storageProblem = useStorageProblem(documents.commits);
  const room = useRoom();
  const carryOut = useCarryOut();
  const spread = useSpread();
  const words = () => messages().issueReport;

  const code = () => props.report.category ?? "";
  const gap = () => props.report.gaps[0];
  const written = () => {
    const time = format().time(props.report.at);
    const name = room.facts().people.get(props.report.by)?.name;
    return props.report.by === room.me || name === undefined
      ? words().field.writtenByYou({ time })
      : words().field.writtenBy({ name, time });
  };
  const toCandidate = () => room.go({ view: "candidate", candidate: props.candidate.id });

  const alsoFor = () =>
    room.go({ view: "also-for", candidate: props.candidate.id, issueReport: props.report.id });

  function categorise(category: string, questionNumber: number | null): boolean {
    const args = { issueReport: props.report.id, facts: room.facts(), category, questionNumber };
    return carryOut(
      (draft) => categoriseIssueReport(draft, args),
      () => words().refused.edit,
    );
  }

  function remove(): void {
    const { id } = props.report;
    const which = () => ({ issueReport: id, facts: room.facts() });
    const text = words().removed({ category: code() });
    const edit = () => words().refused.edit;
    const removal = { ...which(), now: room.timeNow() };
    if (!carryOut((draft) => removeIssueReport(draft, removal), edit)) return;
    toCandidate();
    const run = () => void carryOut((draft) => restoreIssueReport(draft, which()), edit);
    room.say({ text, undo: { word: messages().action.undo, run } });
  }

  let description: HTMLTextAreaElement | null = null;
  return (
    <article class={styles.form}>
      <ViewTitle>
        <Name of={props.candidate} />
      </ViewTitle>
      <Show
        when={gap()}
        fallback={
          <Show when={storageProblem() === null}>
            <Note
              tone="ok"
              fact={words().saved({ category: code(), time: format().time(props.report.at) })}
            >
              {room.isOpen() && words().mayWait}
            </Note>
          </Show>
        }
      >
        {(missing) => (
          <Note tone="attention">{room.isOpen() ? words().gap[missing()] : words().notSent}</Note>
        )}
      </Show>
      <Show when={room.isOpen()} fallback={<p>{props.report.description}</p>}>
        <CategoryField
          report={props.report}
          onChoose={(category) => void categorise(category, props.report.questionNumber)}
        />
        <QuestionNumber
          report={props.report}
          onSet={(number) => categorise(code(), number)}
          onSpread={(questions) => spread.overQuestions(props.report.id, questions)}
        />
        <Conflicts of={({ about }) => about === props.report.id} />
        <SharedDescription
          ref={(field) => (description = field)}
          id={props.report.id}
          text={props.report.description}
          hint={written()}
        />
        <Show when={props.report.category}>
          {(category) => <ReadySentences category={category()} field={() => description} />}
        </Show>
        <MinutesChoice candidate={props.candidate} />
        <div class={styles.acts}>
          <Button look="quiet" size="sm" icon={Plus} onClick={toCandidate}>
            {words().addAnother}
          </Button>
          <Button look="quiet" size="sm" icon={Users} onClick={alsoFor}>
            {words().also.open}
          </Button>
          <Button look="quiet" size="sm" icon={Trash} onClick={remove}>
            {words().remove({ category: code() })}
          </Button>
        </div>
      </Show>
    </article>
  );
}
