import { removeIssueReport, restoreIssueReport } from "#core/report/issue-report-commands.ts";
import type { IssueReportRefusal } from "#core/report/issue-report-policy.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import type { Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";

/** Deletes a signalement at once; a toast says so and offers to take that back. */
export function useIssueReportRemoval(): (
  entry: Pick<IssueReportView, "id" | "category">,
) => Verdict<IssueReportRefusal> {
  const page = usePage();
  const { say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().issueReport;
  const report = () => open.link.handles().report;

  return ({ id, category: code }) => {
    const category = code ?? "";
    const which = () => ({ issueReport: id, facts: facts() });
    const verdict = runCommand(report(), (draft) =>
      removeIssueReport(draft, { ...which(), now: Date.now() }),
    );
    if (verdict.ok) say(words().removed({ category }), restore);
    return verdict;

    // Its place on the page is gone with it: the toast says as well if it cannot come back.
    function restore(): void {
      const restored = runCommand(report(), (draft) => restoreIssueReport(draft, which()));
      say(restored.ok ? words().restored({ category }) : words().refused.edit[restored.reason]);
    }
  };
}
