import { Show } from "solid-js";
import type { Timestamp } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { useNow } from "../sync/use-now.ts";
import styles from "./CandidateRow.module.css";
import { timeLeft } from "./time-left.ts";

/** "Présence : 3 min", to the second at the end. */
export function TimeLeft(props: { expiry: Timestamp | null }) {
  const { messages, format, relay } = usePage();
  const clock = useNow(1_000);
  const left = () => timeLeft(props.expiry, clock() + (relay()?.connection().aheadMs ?? 0));
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
