import CircleQuestionMark from "lucide-solid/icons/circle-question-mark";
import { Show } from "solid-js";
import { mayStart } from "#core/report/policy.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { NextFrame } from "../../ui/NextFrame.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { CandidateMatters } from "./CandidateMatters.tsx";
import styles from "./CandidateSheet.module.css";
import { Name } from "./Name.tsx";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { STATE_LOOKS } from "./state-look.ts";
import { timeLeft } from "./time-left.ts";
import { TimeLeft } from "./TimeLeft.tsx";
import { useUnknownStart } from "./use-unknown-start.ts";
import { ViewTitle } from "./ViewTitle.tsx";

type Props = { candidate: RoomCandidate };

/** One candidate: where they stand, which is seen first, then what can be done, and what went wrong. */
export function CandidateSheet(props: Props) {
  const { messages, format } = usePage();
  const { documents, facts, now, isOpen } = useRoom();

  const look = () => STATE_LOOKS[props.candidate.state];
  const isUnknown = useUnknownStart(() => props.candidate);
  const stateWord = () =>
    isUnknown()
      ? messages().room.presence.unknownStartShort
      : messages().candidate.state[props.candidate.state];
  /** Why the test cannot begin; of a test that runs, the state says enough. */
  const obstacle = () => {
    if (isUnknown()) return messages().room.presence.unknownStart;
    const { id: candidate, startedAt } = props.candidate;
    if (startedAt !== null || !isOpen()) return null;
    const { report } = documents();
    const answer = mayStart({ report, facts: facts(), candidate, now: now() });
    return answer.ok ? null : messages().room.refused.start[answer.reason];
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
        <NextFrame>
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
        </NextFrame>
      </header>
      <NextFrame>
        <CandidateMatters candidate={props.candidate} />
      </NextFrame>
    </article>
  );
}
