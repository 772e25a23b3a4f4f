import { onMount, untrack } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useRoom } from "../room/room-context.tsx";
import styles from "./Guide.module.css";
import type { PretendSession } from "./pretend-session.ts";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./use-tasks.ts";

type Props = { session: PretendSession; onAgain: () => void; onLeave: () => void };

/** When nobody is at work any more: what was practised, and the two ways on. */
export function Ending(props: Props) {
  const { messages } = usePage();
  // oxlint-disable-next-line solid/reactivity -- an ending belongs to one session
  const tasks = useTasks(props.session);
  const { place } = useRoom();
  const words = () => messages().rehearsal.over;
  // Above the list, where nobody looks who has scrolled down; whoever writes is left in peace.
  onMount(() => untrack(place).view === "list" && window.scrollTo(0, 0));

  return (
    <section class={styles.ending} aria-label={words().title}>
      <div role="status">
        <h2>{words().title}</h2>
        <p>{words().text}</p>
      </div>
      <h3>{words().practised}</h3>
      <TaskList tasks={tasks()} />
      <div class={styles.acts}>
        <Button look="primary" onClick={() => props.onAgain()}>
          {words().again}
        </Button>
        <Button onClick={() => props.onLeave()}>{words().join}</Button>
      </div>
    </section>
  );
}
