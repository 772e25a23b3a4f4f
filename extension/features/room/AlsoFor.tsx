import { createSignal, For } from "solid-js";
import type { CandidateId, IssueReportId } from "#core/ids.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import styles from "./AlsoFor.module.css";
import { useRoom } from "./room-context.tsx";
import { useSpread } from "./use-spread.ts";
import { ViewTitle } from "./ViewTitle.tsx";

type Props = { candidate: RoomCandidate; id: IssueReportId };

/** To whom else the same has happened. [RE21] */
export function AlsoFor(props: Props) {
  const { messages } = usePage();
  const { candidates, go } = useRoom();
  const spread = useSpread();
  const words = () => messages().issueReport.also;
  const [chosen, setChosen] = createSignal<ReadonlySet<CandidateId>>(new Set());
  const others = () =>
    candidates()
      .filter(({ id }) => id !== props.candidate.id)
      .toSorted((one, other) => one.displayName.localeCompare(other.displayName, "fr"));
  /** In the order of the list; whoever is no longer enrolled is not among them. */
  const those = () => others().flatMap(({ id }) => (chosen().has(id) ? [id] : []));

  function choose(id: CandidateId, isChosen: boolean): void {
    const next = new Set(chosen());
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  function note(): void {
    if (!spread.toCandidates(props.id, those())) return;
    go({ view: "issue-report", candidate: props.candidate.id, issueReport: props.id });
  }

  return (
    <article class={styles.also}>
      <ViewTitle>{words().title}</ViewTitle>
      <p>{words().hint}</p>
      <ul>
        <For each={others().map(({ id }) => id)}>
          {(id) => (
            <li>
              <CheckboxField
                isChecked={chosen().has(id)}
                onChange={(isChosen) => choose(id, isChosen)}
              >
                {others().find((one) => one.id === id)?.displayName}
              </CheckboxField>
            </li>
          )}
        </For>
      </ul>
      <div class={styles.act}>
        <Button
          look="primary"
          unavailable={those().length === 0 ? words().none : undefined}
          onClick={note}
        >
          {words().act({ count: those().length })}
        </Button>
      </div>
    </article>
  );
}
