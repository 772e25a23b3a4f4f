import { issueReportId, type CandidateId, type IssueReportId } from "#core/ids.ts";
import { removeIssueReport } from "#core/report/issue-report-commands.ts";
import { alsoFor, spreadOverQuestions } from "#core/report/spread-command.ts";
import { newId } from "../../platform/chance.ts";
import { usePage } from "../../page/page.tsx";
import { useRoom } from "./room-context.tsx";
import { useCarryOut } from "./use-carry-out.ts";

/** Notes the same for several questions or for several candidates; both can be taken back. */
export function useSpread() {
  const { messages } = usePage();
  const { link, me, facts, timeNow, say } = useRoom();
  const carryOut = useCarryOut();
  const words = () => messages().issueReport;
  const copying = (issueReport: IssueReportId, count: number) => ({
    issueReport,
    copies: Array.from({ length: count }, () => newId(issueReportId)),
    by: me,
    now: timeNow(),
    facts: facts(),
  });

  function sayUndoable(text: string, copies: readonly IssueReportId[]): void {
    const run = () => {
      for (const issueReport of copies) {
        const removal = { issueReport, facts: facts(), now: timeNow() };
        carryOut(
          (draft) => removeIssueReport(draft, removal),
          () => words().refused.edit,
        );
      }
    };
    say({ text, undo: { word: messages().action.undo, run } });
  }

  return {
    /** One report for each question, this one for the first. [RE20] */
    overQuestions(issueReport: IssueReportId, questions: readonly number[]): boolean {
      const args = { ...copying(issueReport, questions.length - 1), questions };
      const done = carryOut(
        (draft) => spreadOverQuestions(draft, args),
        () => words().refused.edit,
      );
      if (done) sayUndoable(words().spreadDone({ count: questions.length }), args.copies);
      return done;
    },

    /** One report more for each of these candidates. [RE21] */
    toCandidates(issueReport: IssueReportId, candidates: readonly CandidateId[]): boolean {
      const roster = link.handles().roster.doc();
      const args = { ...copying(issueReport, candidates.length), candidates, roster };
      const sentences = () => ({ ...words().refused.addition, ...words().refused.edit });
      const done = carryOut((draft) => alsoFor(draft, args), sentences);
      if (done) sayUndoable(words().also.done({ count: candidates.length }), args.copies);
      return done;
    },
  };
}
