import Trash2 from "lucide-solid/icons/trash";
import { createSignal, For, Show } from "solid-js";
import { CATEGORIES, categoryCode } from "#core/report/categories.ts";
import { categoriseIssueReport, describeIssueReport } from "#core/report/issue-report-commands.ts";
import type { CategoryRefusal, IssueReportRefusal } from "#core/report/issue-report-policy.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { BoundTextArea } from "../session/BoundTextArea.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { useSpot } from "../together/use-spot.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./IssueReports.module.css";
import { useIssueReportRemoval } from "./use-issue-report-removal.ts";

type Props = {
  entry: IssueReportView;
  /** It goes with this turn, and what has the focus in it. */
  onRemoved: () => void;
};

/** One signalement: category, number of the question where there is one, and words. */
export function IssueReport(props: Props) {
  const page = usePage();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().issueReport;
  const spot = useSpot();
  const takeOut = useIssueReportRemoval();
  const report = () => open.link.handles().report;
  const [refusal, setRefusal] = createSignal<CategoryRefusal | IssueReportRefusal | null>(null);
  const sentence = () => {
    const reason = refusal();
    return reason === null ? undefined : words().refused.edit[reason];
  };
  const isAboutNumber = () => refusal() === "question-number-invalid";
  const which = () => ({ issueReport: props.entry.id, facts: facts() });
  const isAboutQuestion = () =>
    props.entry.category !== null && CATEGORIES[props.entry.category].about === "question";

  function categorise(category: string, questionNumber: number | null): void {
    const choice = { ...which(), category, questionNumber };
    const verdict = runCommand(report(), (draft) => categoriseIssueReport(draft, choice));
    setRefusal(verdict.ok ? null : verdict.reason);
  }
  function describe(description: string) {
    const prose = { ...which(), description };
    return runCommand(report(), (draft) => describeIssueReport(draft, prose));
  }
  function remove(): void {
    const verdict = takeOut(props.entry);
    if (verdict.ok) props.onRemoved();
    else setRefusal(verdict.reason);
  }

  const author = () => {
    const time = page.format().time(props.entry.at);
    if (props.entry.by === open.known.me) return words().field.writtenByYou({ time });
    const name =
      facts().people.get(props.entry.by)?.name ?? page.messages().account.role.invigilator;
    return words().field.writtenBy({ name, time });
  };

  return (
    <li class={styles.report}>
      <div class={styles.choices}>
        <SelectField
          {...spot("category", props.entry.id)}
          label={words().field.category}
          placeholder={words().field.choose}
          choices={categoryCode.options.map((code) => ({
            value: code,
            label: `${code} · ${words().category[code]}`,
          }))}
          value={props.entry.category ?? ""}
          hint={props.entry.category === null ? undefined : words().help[props.entry.category]}
          error={isAboutNumber() ? undefined : sentence()}
          onChange={(category) => categorise(category, props.entry.questionNumber)}
        />
        <Show when={isAboutQuestion()}>
          <div class={styles.number}>
            <TextField
              {...spot("questionNumber", props.entry.id)}
              label={words().field.questionNumber}
              inputMode="numeric"
              error={isAboutNumber() ? sentence() : undefined}
              value={props.entry.questionNumber?.toString() ?? ""}
              onInput={(text) => categorise(props.entry.category ?? "", questionNumberIn(text))}
            />
          </div>
        </Show>
      </div>
      <Conflicts of={({ about }) => about === props.entry.id} />
      <BoundTextArea
        {...spot("description", props.entry.id)}
        label={words().field.description}
        limit={MAX_DESCRIPTION}
        rows={2}
        handle={report()}
        path={["issueReports", props.entry.id, "description"]}
        write={describe}
        refusedSentence={(reason) =>
          reason === "removed"
            ? words().refused.edit.removed
            : words().refused.edit["description-too-long"]
        }
      />
      <For each={props.entry.gaps}>{(gap) => <p class={styles.gap}>{words().gap[gap]}</p>}</For>
      <div class={styles.foot}>
        <span class={styles.meta}>
          {author()}
          <Show when={props.entry.source}> · {page.messages().incidentSheet.source}</Show>
        </span>
        <Button
          look="quiet"
          size="sm"
          icon={Trash2}
          name={words()
            .remove({ category: props.entry.category ?? "" })
            .trim()}
          onClick={remove}
        >
          {page.messages().action.delete}
        </Button>
      </div>
    </li>
  );
}

/** null for nothing typed; what is no number is left for the rules to refuse. */
function questionNumberIn(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}
