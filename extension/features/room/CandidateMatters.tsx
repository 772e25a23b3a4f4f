import { createMemo, Show } from "solid-js";
import { testProgress } from "#core/facts/queries.ts";
import { situationOf } from "#core/report/decisions.ts";
import { needsAbortReason } from "#core/report/outcome-policy.ts";
import { abortReasonOf, type RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { NextFrame } from "../../ui/NextFrame.tsx";
import { absenceGrounds } from "../absence/absence-grounds.ts";
import { AbortReasonField } from "../finalisation/AbortReasonField.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { AbsenceFields } from "./AbsenceFields.tsx";
import { AlertCard } from "./AlertCard.tsx";
import { isWaiting } from "./alert-words.ts";
import { CandidateActions } from "./CandidateActions.tsx";
import styles from "./CandidateSheet.module.css";
import { IncidentEntry } from "./IncidentEntry.tsx";
import { IssueReportRows } from "./IssueReportRows.tsx";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";

type Props = { candidate: RoomCandidate };

/** What can be done about one candidate, and what went wrong. */
export function CandidateMatters(props: Props) {
  const { messages } = usePage();
  const { documents, facts, now, isOpen } = useRoom();
  const acts = useActs();
  const situation = createMemo(() =>
    situationOf({
      report: documents().report,
      facts: facts(),
      candidate: props.candidate.id,
      now: now(),
    }),
  );
  const isUnfinished = () =>
    isOpen() && needsAbortReason(testProgress(facts(), props.candidate.id));

  return (
    <>
      <Show when={isWaiting(props.candidate)}>
        <AlertCard candidate={props.candidate} />
      </Show>
      <Show when={isOpen()}>
        <CandidateActions candidate={props.candidate} situation={situation()} />
      </Show>
      <Show when={props.candidate.absence}>
        {(grounds) => (
          <Show
            when={isOpen()}
            fallback={<p class={styles.reason}>{absenceGrounds(messages(), grounds())}</p>}
          >
            <AbsenceFields candidate={props.candidate} grounds={grounds()} />
          </Show>
        )}
      </Show>
      <Show when={isUnfinished()}>
        <div class={styles.reason}>
          <AbortReasonField
            candidate={props.candidate.id}
            name={props.candidate.displayName}
            value={abortReasonOf(documents().report, facts(), props.candidate.id)}
            onChoose={(reason) => acts.giveAbortReason(props.candidate, reason)}
          />
        </div>
      </Show>
      <Conflicts of={({ kind, about }) => kind === "report" && about === props.candidate.id} />
      <IssueReportRows candidate={props.candidate} />
      <Show when={isOpen()}>
        <NextFrame>
          <IncidentEntry candidate={props.candidate} />
        </NextFrame>
      </Show>
    </>
  );
}
