import type { Messages } from "#core/messages/messages.ts";
import { isEverythingTried, nextTask, presencesLeft, type Task } from "#core/rehearsal/tasks.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import type { ReportDocument } from "#core/schema.ts";
import { spokenName } from "../room/person-name.ts";

type Seen = {
  tasks: readonly Task[];
  report: ReportDocument;
  candidates: readonly RoomCandidate[];
  isConnected: boolean;
};

/** The one thing to try now, with the name of whoever it is about. */
export function nextSentence(seen: Seen, messages: Messages): string {
  const { tasks, report, candidates } = seen;
  const words = messages.rehearsal.guide.next;
  const task = nextTask(tasks);
  if (!task && !seen.isConnected) return words.waiting;
  if (!task) return isEverythingTried(tasks) ? words.ending : words.calm;
  if (task.name === "incident" || task.name === "outage") return words[task.name];
  const about = candidates.find(({ id, state }) =>
    task.name === "presence" ? state === "to-confirm" : id === task.about,
  );
  if (!about) return words.calm;
  const name = spokenName(about);
  if (task.name !== "presence") return words[task.name]({ name });
  const others = presencesLeft(report) - 1;
  return others > 0 ? words.presences({ name, count: others }) : words.presence({ name });
}
