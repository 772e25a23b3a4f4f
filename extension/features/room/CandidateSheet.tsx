import CircleQuestionMark from "lucide-solid/icons/circle-question-mark";
import { createMemo, Show } from "solid-js";
import { testProgress } from "#core/facts/queries.ts";
import { situationOf } from "#core/report/decisions.ts";
import { needsAbortReason } from "#core/report/outcome-policy.ts";
import { mayStart } from "#core/report/policy.ts";
import { abortReasonOf, type RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { NextFrame } from "../../ui/NextFrame.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { AbortReasonField } from "../finalisation/AbortReasonField.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { absenceGrounds } from "../absence/absence-grounds.ts";
import { AbsenceFields } from "./AbsenceFields.tsx";
import { AlertCard } from "./AlertCard.tsx";
import { isWaiting } from "./alert-words.ts";
import { CandidateActions } from "./CandidateActions.tsx";
import styles from "./CandidateSheet.module.css";
import { IncidentEntry } from "./IncidentEntry.tsx";
import { IssueReportRows } from "./IssueReportRows.tsx";
import { Name } from "./Name.tsx";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { STATE_LOOKS } from "./state-look.ts";
import { timeLeft } from "./time-left.ts";
import { TimeLeft } from "./TimeLeft.tsx";
import { useActs } from "./use-acts.ts";
import { useUnknownStart } from "./use-unknown-start.ts";
import { ViewTitle } from "./ViewTitle.tsx";

type Props = { candidate: RoomCandidate };

/** One candidate: where they stand, what can be done, and what went wrong. */
export function CandidateSheet(props: Props) {
  const { messages, format } = usePage();
  const { documents, facts, now, isOpen } = useRoom();
  const acts = useActs();

  const question = createMemo(() => ({
    report: documents().report,
    facts: facts(),
    candidate: props.candidate.id,
    now: now(),
  }));
  const situation = createMemo(() => situationOf(question()));
  const look = () => STATE_LOOKS[props.candidate.state];
  const isUnknown = useUnknownStart(() => props.candidate);
  const stateWord = () =>
    isUnknown()
      ? messages().room.presence.unknownStartShort
      : messages().candidate.state[props.candidate.state];
  /** Why the test cannot begin; of a test that runs, the state says enough. */
  const obstacle = () => {
    if (isUnknown()) return messages().room.presence.unknownStart;
    const answer = mayStart(question());
    return answer.ok || props.candidate.startedAt !== null || !isOpen()
      ? null
      : messages().room.refused.start[answer.reason];
  };
  const lapse = () => {
    const { expiry, state, sex } = props.candidate;
    const left = state === "present" ? timeLeft(expiry, now()) : null;
    const name = spokenName(props.candidate);
    return left?.isSoon
      ? messages().room.presence.lapses({ name, sex, length: format().length(left.ms) })
      : null;
  };
  const born = () => format().date(props.candidate.birthdate);
  const isOver = () => ["finished", "ended"].includes(props.candidate.state);
  const isUnfinished = () =>
    isOpen() && needsAbortReason(testProgress(facts(), props.candidate.id));
  const end = () =>
    !isOver() &&
    props.candidate.theoreticalEnd !== null &&
    messages().room.list.theoreticalEnd({ time: format().time(props.candidate.theoreticalEnd) });

  return (
    <article class={styles.sheet}>
      <header class={styles.who}>
        <ViewTitle>
          <Name of={props.candidate} />
        </ViewTitle>
        <p class={styles.line}>
          <StatusTag
            icon={isUnknown() ? CircleQuestionMark : look().icon}
            tone={look().tone}
            look={look().isPending ? "dashed" : "stamp"}
          >
            {stateWord()}
          </StatusTag>
          <Show when={props.candidate.state === "present"}>
            <TimeLeft expiry={props.candidate.expiry} />
          </Show>
          <Show when={props.candidate.schoolClass}>
            <span>{props.candidate.schoolClass}</span>
          </Show>
          <span>{born()}</span>
        </p>
        <Show when={props.candidate.subscription !== "CORE"}>
          <p>{messages().subscription.enrolledFor[props.candidate.subscription]}</p>
        </Show>
        <Show when={end()}>{(sentence) => <p>{sentence()}</p>}</Show>
        <Show when={props.candidate.extraTimePercent}>
          {(percent) => <p>{messages().candidate.extraTime.planned({ percent: percent() })}</p>}
        </Show>
        <Show when={props.candidate.isHomonym}>
          <p class={styles.warning}>{messages().candidate.list.homonymHint}</p>
        </Show>
        <Show when={lapse()}>{(sentence) => <p class={styles.warning}>{sentence()}</p>}</Show>
        <Show when={obstacle()}>{(sentence) => <p>{sentence()}</p>}</Show>
      </header>
      <NextFrame>
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
      </NextFrame>
    </article>
  );
}
