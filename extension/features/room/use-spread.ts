import { idFrom, issueReportId, type IssueReportId } from "#core/ids.ts";
import { removeIssueReport } from "#core/report/issue-report-commands.ts";
import { spreadOverQuestions } from "#core/report/spread-command.ts";
import { usePage } from "../../page/page.tsx";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";

/** Makes one issue report for each of several questions, which can be taken back. [RE20] */
export function useSpread() {
  const { messages } = usePage();
  const { me, facts, timeNow, say } = useRoom();
  const { carryOut } = useActs();
  const words = () => messages().issueReport;

  function takeBack(copies: readonly IssueReportId[]): void {
    for (const issueReport of copies) {
      const removal = { issueReport, facts: facts(), now: timeNow() };
      carryOut((draft) => removeIssueReport(draft, removal), words().refused.edit);
    }
  }

  return (issueReport: IssueReportId, questions: readonly number[]): void => {
    const copies = questions
      .slice(1)
      .map(() => idFrom(issueReportId, crypto.getRandomValues(new Uint8Array(16))));
    const args = { issueReport, questions, copies, by: me, now: timeNow(), facts: facts() };
    if (!carryOut((draft) => spreadOverQuestions(draft, args), words().refused.edit)) return;
    const text = words().spreadDone({ count: questions.length });
    say({ text, undo: { word: messages().action.undo, run: () => takeBack(copies) } });
  };
}
