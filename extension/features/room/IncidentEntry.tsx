import { createSignal, onCleanup, untrack } from "solid-js";
import type { CategoryCode } from "#core/report/categories.ts";
import {
  categoriseIssueReport,
  describeIssueReport,
  removeIssueReport,
} from "#core/report/issue-report-commands.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import type { IssueReportId } from "#core/ids.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { bindText } from "../../documents/bind-text.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { CategoryChoice } from "./CategoryChoice.tsx";
import styles from "./IncidentEntry.module.css";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";

/**
 * Free words first, or a category at once. What is typed is a signalement from its first letter on, so
 * that nothing is lost when the panel closes; without words and category it goes again.
 */
export function IncidentEntry(props: { candidate: RoomCandidate }) {
  const { messages } = usePage();
  const { link, facts, go, timeNow } = useRoom();
  const acts = useActs();
  const words = () => messages().issueReport;
  const [typed, setTyped] = createSignal("");
  let field: HTMLTextAreaElement | undefined;
  let begun: { id: IssueReportId; letGo: () => void } | null = null;

  function begin(description: string): void {
    if (begun || !field || description.trim() === "") return;
    const id = acts.note(props.candidate, { category: "", questionNumber: null, description });
    if (id) begun = { id, letGo: bind(field, id) };
  }

  function bind(area: HTMLTextAreaElement, id: IssueReportId): () => void {
    const handle = link.handles().report;
    const write = (description: string) =>
      runCommand(handle, (draft) =>
        describeIssueReport(draft, { issueReport: id, facts: untrack(facts), description }),
      );
    return bindText(area, { handle, path: ["issueReports", id, "description"], write });
  }

  function choose(category: CategoryCode): void {
    const id = begun ? categorise(begun.id, category) : add(category);
    if (id) go({ view: "issue-report", candidate: props.candidate.id, issueReport: id });
  }

  function add(category: CategoryCode): IssueReportId | null {
    return acts.note(props.candidate, { category, questionNumber: null, description: typed() });
  }

  function categorise(id: IssueReportId, category: CategoryCode): IssueReportId | null {
    const args = { issueReport: id, facts: facts(), category, questionNumber: null };
    const done = acts.carryOut((draft) => categoriseIssueReport(draft, args), words().refused.edit);
    return done ? id : null;
  }

  onCleanup(() => {
    if (!begun) return;
    begun.letGo();
    const { report } = untrack(link.handles);
    const entry = report.doc().issueReports[begun.id];
    const { id } = begun;
    if (entry && entry.category.val === "" && entry.description.trim() === "")
      runCommand(report, (draft) =>
        removeIssueReport(draft, { issueReport: id, facts: untrack(facts), now: timeNow() }),
      );
  });

  return (
    <section class={styles.entry}>
      <div class={styles.words}>
        <TextArea
          ref={(element) => (field = element)}
          label={words().field.what}
          hint={words().field.whatHint}
          rows={1}
          limit={MAX_DESCRIPTION}
          value={typed()}
          onInput={(text) => {
            setTyped(text);
            begin(text);
          }}
        />
      </div>
      <h2 class={styles.heading}>{words().title}</h2>
      <CategoryChoice onChoose={choose} />
    </section>
  );
}
