import CircleIcon from "lucide-solid/icons/circle";
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import CircleSlash from "lucide-solid/icons/circle-slash";
import { Index } from "solid-js";
import type { Task } from "#core/rehearsal/tasks.ts";
import { usePage } from "../../page/page.tsx";
import { Drawing } from "../../ui/Drawing.tsx";
import styles from "./Guide.module.css";

const ICONS = {
  later: CircleIcon,
  open: CircleDashed,
  done: CircleCheck,
  missed: CircleSlash,
} as const;

/** All there is to practise; each says in a word how far one has come with it. */
export function TaskList(props: { tasks: readonly Task[] }) {
  const { messages } = usePage();
  const words = () => messages().rehearsal.guide;
  return (
    <ul class={styles.tasks}>
      <Index each={props.tasks}>
        {(task) => (
          <li data-state={task().state}>
            <Drawing icon={ICONS[task().state]} />
            <span>{words().task[task().name]}</span>
            <span class={styles.state}>{words().state[task().state]}</span>
          </li>
        )}
      </Index>
    </ul>
  );
}
