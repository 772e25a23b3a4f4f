import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Code } from "../../ui/Code.tsx";
import { Colleagues } from "../together/Colleagues.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";

/** What is dictated to the candidates. */
export function SessionCodes() {
  const { messages } = usePage();
  const { facts } = useRoom();

  return (
    <section class={styles.codes}>
      <Show when={facts().codes} fallback={messages().session.titlePending}>
        {(codes) => (
          <>
            <span>{messages().room.head.session({ sessionNumber: codes().number })}</span>
            <span aria-hidden="true">·</span>
            <span>{messages().room.head.code}</span>
            <Code
              code={codes().accessCode}
              size="sm"
              copyName={messages().room.head.copyCode}
              copiedWord={messages().action.copied}
              failedSentence={messages().action.copyFailed}
            />
          </>
        )}
      </Show>
      <div class={styles.colleagues}>
        <Colleagues />
      </div>
    </section>
  );
}
