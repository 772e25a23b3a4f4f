// What the list of sessions shows, and in which order. [SL1] [SL2] [SL3] [SL4]
import type { LocalNow, Phase, SessionStatus } from "#core/session/queries.ts";
import { statusOf, type SessionLine } from "./session-line.ts";

/** The phases of a session that is created, then what comes after it. */
export type Stage = Phase | Exclude<SessionStatus["status"], "created" | "deleted">;
export type Group = "today" | "to-finalise" | "upcoming" | "not-held" | "sent";
export type Column =
  | "number"
  | "site"
  | "room"
  | "date"
  | "time"
  | "invigilators"
  | "enrolled"
  | "started"
  | "status";
export type Sorting = { column: Column; isDescending: boolean };
export type ListChoice = {
  /** null: all of them. */
  stage: Stage | null;
  /** First and last day, `YYYY-MM-DD`; empty: no limit. */
  from: string;
  until: string;
  /** null: in groups, today first. */
  sorting: Sorting | null;
};
export const EVERYTHING: ListChoice = { stage: null, from: "", until: "", sorting: null };

/** In the order of a session's life. */
export const STAGES: readonly Stage[] = [
  "upcoming",
  "under-way",
  "to-finalise",
  "not-held",
  "finalised",
  "published",
];
const GROUPS: readonly Group[] = ["today", "to-finalise", "upcoming", "not-held", "sent"];
const words = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

/** null for a deleted session, which no list has. */
export function stageOf(line: SessionLine, now: LocalNow): Stage | null {
  const status = statusOf(line, now);
  if (status.status === "created") return status.phase;
  return status.status === "deleted" ? null : status.status;
}

/** Those between the first and the last day; one without a day is between none. [SL4] */
export function onDays(
  lines: readonly SessionLine[],
  { from, until }: Pick<ListChoice, "from" | "until">,
): readonly SessionLine[] {
  if (from === "" && until === "") return lines;
  return lines.filter(({ date }) => date !== "" && date >= from && (until === "" || date <= until));
}

/** How many there are of each. [SL3] */
export function stageCounts(
  lines: readonly SessionLine[],
  now: LocalNow,
): ReadonlyMap<Stage, number> {
  const counts = new Map<Stage, number>();
  for (const line of lines) {
    const stage = stageOf(line, now);
    if (stage !== null) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return counts;
}

export function inStage(
  lines: readonly SessionLine[],
  stage: Stage | null,
  now: LocalNow,
): readonly SessionLine[] {
  return stage === null ? lines : lines.filter((line) => stageOf(line, now) === stage);
}

/** The lines under their headings; a heading without lines is left out. [SL1] */
export function groupsOf(
  lines: readonly SessionLine[],
  now: LocalNow,
): { id: Group; lines: SessionLine[] }[] {
  const groups = GROUPS.map((id) => ({ id, lines: new Array<SessionLine>() }));
  for (const line of lines) groups.find(({ id }) => id === groupOf(line, now))?.lines.push(line);
  for (const { id, lines: inGroup } of groups) {
    const isAhead = id === "today" || id === "upcoming";
    // oxlint-disable-next-line unicorn/no-array-sort -- the arrays were made here
    inGroup.sort((one, other) => inTime(one, other) * (isAhead ? 1 : -1) || byNumber(one, other));
  }
  return groups.filter(({ lines: inGroup }) => inGroup.length > 0);
}

/** By one column; what is alike there in the order of time, then of numbers. [SL2] */
export function sorted(
  lines: readonly SessionLine[],
  { column, isDescending }: Sorting,
  now: LocalNow,
): SessionLine[] {
  const compare = comparison(column, now);
  const sign = isDescending ? -1 : 1;
  return lines.toSorted(
    (one, other) => sign * compare(one, other) || inTime(one, other) || byNumber(one, other),
  );
}

/** What a press on the head of a column does: up, down, back to the groups. [SL2] */
export function nextSorting(sorting: Sorting | null, column: Column): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
}

type Comparison = (one: SessionLine, other: SessionLine) => number;

function comparison(column: Column, now: LocalNow): Comparison {
  switch (column) {
    case "number":
      return byNumber;
    case "date":
      return inTime;
    case "time":
      return (one, other) => inOrder(one.time, other.time);
    case "enrolled":
    case "started":
      return (one, other) => one[column] - other[column];
    case "status":
      return (one, other) => rank(one, now) - rank(other, now);
    case "site":
    case "room":
    case "invigilators":
      return (one, other) => words.compare(one[column], other[column]);
  }
}

function groupOf(line: SessionLine, now: LocalNow): Group {
  const stage = stageOf(line, now);
  if (stage === "finalised" || stage === "published" || stage === null) return "sent";
  if (line.date === now.date || stage === "under-way") return "today";
  return stage;
}

function rank(line: SessionLine, now: LocalNow): number {
  const stage = stageOf(line, now);
  return stage === null ? STAGES.length : STAGES.indexOf(stage);
}

function inTime(one: SessionLine, other: SessionLine): number {
  return inOrder(one.date, other.date) || inOrder(one.time, other.time);
}

/** What waits for its number will have the highest. */
function byNumber(one: SessionLine, other: SessionLine): number {
  return inOrder(one.number ?? Infinity, other.number ?? Infinity);
}

function inOrder<Value extends string | number>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
