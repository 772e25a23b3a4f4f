import { createMemo, onMount } from "solid-js";
import { isConnected } from "#core/rehearsal/world.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { keepFocus } from "../room/keep-focus.ts";
import { useRoom } from "../room/room-context.tsx";
import styles from "./Guide.module.css";
import { nextSentence } from "./next-sentence.ts";
import type { PretendSession } from "./pretend-session.ts";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./use-tasks.ts";

type Props = { session: PretendSession; onHide: () => void; onLeave: () => void };

/** Below the head of the room: what to try next, and how far one has come. */
export function Guide(props: Props) {
  const { messages } = usePage();
  const { candidates } = useRoom();
  // oxlint-disable-next-line solid/reactivity -- a guide belongs to one session
  const { session } = props;
  const tasks = useTasks(session);
  const words = () => messages().rehearsal.guide;
  const next = createMemo(() =>
    nextSentence(
      {
        tasks: tasks(),
        report: session.report(),
        candidates: candidates(),
        isConnected: isConnected(session.world()),
      },
      messages(),
    ),
  );
  const done = () => tasks().filter(({ state }) => state === "done").length;

  let guide: HTMLElement | null = null;
  // The button that led here is gone.
  onMount(() => keepFocus(guide));
  function hide(): void {
    const room = guide?.parentElement?.parentElement;
    props.onHide();
    keepFocus(room?.querySelector("main"));
  }

  return (
    <section
      ref={(element) => (guide = element)}
      class={styles.guide}
      tabIndex={-1}
      aria-label={words().title}
    >
      <p class={styles.next} role="status">
        {next()}
      </p>
      <details>
        <summary>{words().progress({ done: done(), all: tasks().length })}</summary>
        <TaskList tasks={tasks()} />
        <div class={styles.acts}>
          <Button size="xs" onClick={hide}>
            {words().hide}
          </Button>
          <Button size="xs" onClick={() => props.onLeave()}>
            {messages().rehearsal.leave}
          </Button>
        </div>
      </details>
    </section>
  );
}
