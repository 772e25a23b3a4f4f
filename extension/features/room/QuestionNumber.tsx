import { createEffect, createSignal, on, Show } from "solid-js";
import { CATEGORIES } from "#core/report/categories.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import { usePage } from "../../page/page.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSpot } from "../together/use-spot.ts";

type Props = {
  report: IssueReportView;
  /** null takes the number back; says whether it was taken. */
  onSet: (questionNumber: number | null) => boolean;
};

/** Of a category about one question; a number that is none stays in the field, with what is wrong. */
export function QuestionNumber(props: Props) {
  const { messages } = usePage();
  const spot = useSpot();
  const words = () => messages().issueReport;
  const known = () => props.report.questionNumber?.toString() ?? "";
  const [typed, setTyped] = createSignal(known());
  createEffect(on(known, setTyped, { defer: true }));
  const number = () => (typed().trim() === "" ? null : Number(typed()));
  const isValid = () => {
    const value = number();
    return value === null || (Number.isInteger(value) && value >= 1 && value <= 500);
  };

  return (
    <Show when={props.report.category && CATEGORIES[props.report.category].about === "question"}>
      <TextField
        {...spot("questionNumber", props.report.id)}
        label={words().field.questionNumber}
        hint={words().field.questionNumberHint}
        error={isValid() ? undefined : words().refused.edit["question-number-invalid"]}
        inputMode="numeric"
        value={typed()}
        onInput={(text) => {
          setTyped(text);
          if (isValid() && text !== known()) props.onSet(number());
        }}
      />
    </Show>
  );
}
