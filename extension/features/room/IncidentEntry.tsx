import { createMemo, createSignal, untrack } from "solid-js";
import type { CategoryCode } from "#core/report/categories.ts";
import {
  categoriseIssueReport,
  describeIssueReport,
  removeIssueReport,
} from "#core/report/issue-report-commands.ts";
import { proposedCategory } from "#core/report/proposal.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { issueReportId, type IssueReportId } from "#core/ids.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { createBegunText } from "./begun-text.ts";
import { CategoryChoice } from "./CategoryChoice.tsx";
import styles from "./IncidentEntry.module.css";
import { descriptionPlace } from "./refused-words.ts";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";
import { useCarryOut } from "./use-carry-out.ts";

/**
 * Free words first, or a category at once. What is typed is a signalement from its first letter on, so
 * that nothing is lost when the panel closes; without words and category it goes again.
 */
export function IncidentEntry(props: { candidate: RoomCandidate }) {
  const { messages } = usePage();
  const { link, facts, go, timeNow } = useRoom();
  const acts = useActs();
  const carryOut = useCarryOut();
  const words = () => messages().issueReport;
  const [typed, setTyped] = createSignal("");
  const proposal = createMemo(() => proposedCategory(typed()));
  // The same for as long as this is shown, and asked for when it is gone: a last letter still has to be written down.
  const candidate = untrack(() => props.candidate);
  const begun = createBegunText<IssueReportId>({
    link,
    begin: (description) =>
      acts.note(candidate, { category: "", questionNumber: null, description }),
    path: (id) => ["issueReports", id, "description"],
    write: (draft, issueReport, description) =>
      describeIssueReport(draft, { issueReport, facts: untrack(facts), description }),
    isEmpty({ issueReports }, id) {
      const entry = issueReports[id];
      return entry?.category.val === "" && entry.description.trim() === "";
    },
    remove: (draft, issueReport) =>
      removeIssueReport(draft, { issueReport, facts: untrack(facts), now: timeNow() }),
    // What has begun is gone on with where its description is.
    place: (id) => (id === null ? `incident:${candidate.id}` : descriptionPlace(id)),
    parseId: (id) => issueReportId.parse(id),
  });

  function choose(category: CategoryCode): void {
    const written = begun.id();
    const id = written ? categorise(written, category) : add(category);
    if (id) go({ view: "issue-report", candidate: props.candidate.id, issueReport: id });
  }

  function add(category: CategoryCode): IssueReportId | null {
    return acts.note(props.candidate, { category, questionNumber: null, description: typed() });
  }

  function categorise(id: IssueReportId, category: CategoryCode): IssueReportId | null {
    const args = { issueReport: id, facts: facts(), category, questionNumber: null };
    const done = carryOut(
      (draft) => categoriseIssueReport(draft, args),
      () => words().refused.edit,
    );
    return done ? id : null;
  }

  return (
    <section class={styles.entry}>
      <div class={styles.words}>
        <TextArea
          ref={begun.bindTo}
          label={words().field.what}
          hint={words().field.whatHint}
          rows={1}
          limit={MAX_DESCRIPTION}
          value={typed()}
          onInput={(text) => {
            setTyped(text);
            begun.type();
          }}
        />
      </div>
      <h2 class={styles.heading}>{words().title}</h2>
      <CategoryChoice proposal={proposal()} onChoose={choose} />
    </section>
  );
}
