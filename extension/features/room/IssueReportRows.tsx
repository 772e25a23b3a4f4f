import FilePenLine from "lucide-solid/icons/file-pen-line";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { For, Show } from "solid-js";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Drawing } from "../../ui/Drawing.tsx";
import { nameOf } from "../together/name-of.ts";
import styles from "./IssueReportRows.module.css";
import { useRoom } from "./room-context.tsx";

/** What was noted about this candidate; each opens. */
export function IssueReportRows(props: { candidate: RoomCandidate }) {
  const { messages, format } = usePage();
  const { go, facts, isOpen } = useRoom();
  const words = () => messages().issueReport;
  const title = ({ category, questionNumber }: IssueReportView) =>
    category === null
      ? words().field.choose
      : `${category}${questionNumber === null ? "" : ` · ${questionNumber}`}`;
  const author = ({ by, at }: IssueReportView) =>
    words().field.writtenBy({
      name: nameOf(by, facts(), messages()),
      time: format().time(at),
    });

  return (
    <Show when={props.candidate.issueReports.length}>
      {(count) => (
        <section>
          <h2 class={styles.heading}>{words().count({ count: count() })}</h2>
          <ul class={styles.rows}>
            <For each={props.candidate.issueReports}>
              {(report) => (
                <li>
                  <button
                    type="button"
                    class={styles.row}
                    onClick={() =>
                      go({
                        view: "issue-report",
                        candidate: props.candidate.id,
                        issueReport: report.id,
                      })
                    }
                  >
                    <Drawing icon={report.gaps.length > 0 ? TriangleAlert : FilePenLine} />
                    <span>
                      <b>{title(report)}</b>{" "}
                      {report.description || (report.category && words().category[report.category])}
                      <Show when={report.gaps[0]}>
                        {(gap) => (
                          <small class={styles.gap}>
                            {isOpen() ? words().gap[gap()] : words().notSent}
                          </small>
                        )}
                      </Show>
                      <small>{author(report)}</small>
                    </span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  );
}
