import { Show } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import styles from "./CandidateRow.module.css";

/** At most one: minutes given, then time planned, then the last signalement. */
export function RowChip(props: { candidate: RoomCandidate }) {
  const { messages } = usePage();
  const chip = () => {
    const { incidentMinutes: minutes, extraTimePercent: percent, issueReports } = props.candidate;
    const { room, issueReport, candidate } = messages();
    if (minutes > 0)
      return {
        text: issueReport.field.minutesShort({ minutes }),
        title: room.list.incidentMinutes({ minutes }),
      };
    if (percent !== null)
      return {
        text: candidate.extraTime.short({ percent }),
        title: candidate.extraTime.planned({ percent }),
      };
    const code = issueReports.at(-1)?.category;
    return code ? { text: code, title: issueReport.category[code] } : null;
  };
  return (
    <Show when={chip()}>
      {(shown) => (
        <abbr class={styles.chip} title={shown().title}>
          {shown().text}
        </abbr>
      )}
    </Show>
  );
}
