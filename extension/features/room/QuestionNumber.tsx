import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { CATEGORIES } from "#core/report/categories.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import { questionNumbers } from "#core/report/question-numbers.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSpot } from "../together/use-spot.ts";

type Props = {
  report: IssueReportView;
  /** null takes the number back; says whether it was taken. */
  onSet: (questionNumber: number | null) => boolean;
  /** Several questions: each shall have its report; says whether they have. */
  onSpread: (questions: readonly number[]) => boolean;
};

/** Of a category about one question, or several; what is no question stays in the field, with what is wrong. */
export function QuestionNumber(props: Props) {
  const { messages } = usePage();
  const spot = useSpot();
  const words = () => messages().issueReport;
  const known = () => props.report.questionNumber?.toString() ?? "";
  const [typed, setTyped] = createSignal(known());
  createEffect(on(known, setTyped, { defer: true }));
  let field: HTMLInputElement | undefined;
  const questions = createMemo(() => questionNumbers(typed()) ?? []);
  const isEmpty = () => typed().trim() === "";
  const isValid = () => isEmpty() || questions().length > 0;

  /** The first question stays with this report, and so alone in its field. */
  function spread(): void {
    const all = questions();
    if (!props.onSpread(all)) return;
    setTyped(String(all[0]));
    field?.focus();
  }

  return (
    <Show when={props.report.category && CATEGORIES[props.report.category].about === "question"}>
      <TextField
        {...spot("questionNumber", props.report.id)}
        ref={(element) => (field = element)}
        label={words().field.questionNumber}
        hint={words().field.questionNumberHint}
        error={isValid() ? undefined : words().refused.edit["question-number-invalid"]}
        inputMode="text"
        value={typed()}
        onInput={(text) => {
          setTyped(text);
          const [one = null, ...others] = questions();
          const isOne = isEmpty() || (one !== null && others.length === 0);
          if (isOne && text !== known()) props.onSet(one);
        }}
      />
      <Show when={questions().length > 1}>
        <Button size="sm" onClick={spread}>
          {words().spread({ count: questions().length })}
        </Button>
      </Show>
    </Show>
  );
}
