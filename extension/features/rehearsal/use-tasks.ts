import { createMemo, type Accessor } from "solid-js";
import { tasksOf, type Task } from "#core/rehearsal/tasks.ts";
import type { PretendSession } from "./pretend-session.ts";

/** What there is to practise, as far as the person has come. */
export function useTasks({ world, report }: PretendSession): Accessor<readonly Task[]> {
  return createMemo(() => tasksOf(world(), report()));
}
