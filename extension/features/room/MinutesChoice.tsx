import { For, Show } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./IssueReportForm.module.css";
import { useActs } from "./use-acts.ts";

const USUAL = [0, 5, 10, 15];

/** The minutes given in all because of incidents; what a colleague gave is among the choices. */
export function MinutesChoice(props: { candidate: RoomCandidate }) {
  const { messages, format } = usePage();
  const acts = useActs();
  const words = () => messages().issueReport.field;
  const offered = () =>
    [...new Set([...USUAL, props.candidate.incidentMinutes])].toSorted((one, other) => one - other);

  return (
    <fieldset class={styles.minutes}>
      <legend>{words().minutes}</legend>
      <div class={styles.chips}>
        <For each={offered()}>
          {(minutes) => (
            <Button
              size="sm"
              pressed={props.candidate.incidentMinutes === minutes}
              onClick={() => acts.grantMinutes(props.candidate, minutes)}
            >
              {minutes === 0 ? words().minutesNone : words().minutesSome({ minutes })}
            </Button>
          )}
        </For>
      </div>
      <Show when={props.candidate.incidentMinutes > 0 && props.candidate.theoreticalEnd}>
        {(end) => <p role="status">{words().newEnd({ time: format().time(end()) })}</p>}
      </Show>
    </fieldset>
  );
}
