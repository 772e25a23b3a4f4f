import type { DocHandle } from "@automerge/automerge-repo/slim";
import type { ClosedRefusal } from "#core/facts/policy.ts";
import type { FactsView } from "#core/facts/queries.ts";
import { setHasIncident, setHasJoiningIssue } from "#core/report/outcome-commands.ts";
import type { ReportDocument } from "#core/schema.ts";
import type { Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { useSpot } from "../together/use-spot.ts";

type Props = {
  answers: Pick<ReportDocument, "hasIncident" | "hasJoiningIssue">;
  report: DocHandle<ReportDocument>;
  facts: FactsView;
  /** What became of it. */
  tell: (verdict: Verdict<ClosedRefusal>) => void;
};

/** The two answers of step 2, in the tab and in the panel. [RE15] */
export function AnswerBoxes(props: Props) {
  const page = usePage();
  const spot = useSpot();
  const words = () => page.messages().finalisation.extra;

  function answer(set: typeof setHasIncident, value: boolean): void {
    const { report, facts, tell } = props;
    tell(runCommand(report, (draft) => set(draft, { value, facts })));
  }

  return (
    <>
      <CheckboxField
        {...spot("hasIncident")}
        isChecked={props.answers.hasIncident}
        onChange={(value) => answer(setHasIncident, value)}
      >
        {words().hasIncident}
      </CheckboxField>
      <CheckboxField
        {...spot("hasJoiningIssue")}
        isChecked={props.answers.hasJoiningIssue}
        hint={words().joiningHelp}
        onChange={(value) => answer(setHasJoiningIssue, value)}
      >
        {words().hasJoiningIssue}
      </CheckboxField>
      <Conflicts of={({ field }) => field === "hasIncident" || field === "hasJoiningIssue"} />
    </>
  );
}
