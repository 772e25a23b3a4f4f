import { Show } from "solid-js";
import type { Timestamp } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./CandidateRow.module.css";
import { timeLeft } from "./time-left.ts";

/** "Présence : 3 min", to the second at the end. */
export function TimeLeft(props: { expiry: Timestamp | null }) {
  const { messages, format } = usePage();
  const { thisSecond } = useRoom();
  const left = () => timeLeft(props.expiry, thisSecond());
  return (
    <Show when={left()} fallback={messages().candidate.state.present}>
      {(some) => (
        <span class={styles.left} data-soon={some().isSoon ? "" : undefined}>
          {messages().room.presence.left({ length: format().length(some().ms) })}
        </span>
      )}
    </Show>
  );
}
