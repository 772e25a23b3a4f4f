// How far a table is from being accepted.
import { isStopped } from "#core/mass-import/judge.ts";
import type { TableAnswer } from "./table-desk.ts";

/** Rows are to be corrected; nobody is read; all are on the list already; or something would change. */
type Standing = "stopped" | "nobody" | "nothing" | "ready";

export function tableStanding(
  answer: Pick<TableAnswer, "people" | "problems">,
  { added, changed }: { added: number; changed: number },
): Standing {
  if (isStopped(answer)) return "stopped";
  if (answer.people.length === 0) return "nobody";
  return added + changed === 0 ? "nothing" : "ready";
}
