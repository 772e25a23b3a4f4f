import * as z from "zod";
import { firstStart, type FactsView } from "../facts/queries.ts";
import { textOf } from "../roster/entities.ts";
import { folded } from "../roster/spelling.ts";
import type { SessionDocument } from "../schema.ts";
import { MINUTE_MS, type Timestamp } from "../time.ts";
import type { SessionDetails } from "./policy.ts";

/** One moment as the world and as the person's own clock tell it: `YYYY-MM-DD` and `HH:MM`. */
export type LocalNow = { at: Timestamp; date: string; time: string };

/** What is behind the one word "Créée". */
export type Phase = "upcoming" | "not-held" | "under-way" | "to-finalise";
export type SessionStatus =
  | { status: "created"; phase: Phase }
  | { status: "finalised" | "published" | "deleted" };

type StatusQuestion = {
  details: Pick<SessionDetails, "date">;
  facts: Pick<FactsView, "lifecycle" | "tests">;
  now: LocalNow;
};

const text = textOf(z.string()).catch("");
const details = z.object({
  site: text,
  room: text,
  date: text,
  time: text,
  invigilators: text,
  observations: z.string().catch(""),
});

export function sessionDetails(session: SessionDocument): SessionDetails {
  return details.parse(session);
}

/** The three statuses of the guide, the first of them in its four phases. [SE7] [SE8] */
export function sessionStatus(question: StatusQuestion): SessionStatus {
  const { lifecycle } = question.facts;
  return lifecycle === "open"
    ? { status: "created", phase: phase(question) }
    : { status: lifecycle };
}

/** Whether the session should have been finalised by the evening of the day it was held. [SE9] */
export function isOverdue({ facts, now }: Omit<StatusQuestion, "details">): boolean {
  const first = firstStart(facts);
  return facts.lifecycle === "open" && first !== null && first < startOfDay(now);
}

/** Whether two sessions are at one place and time, however the place is spelt. [SE10] */
export function isDuplicateOf(one: SessionDetails, other: SessionDetails): boolean {
  return (
    one.date !== "" &&
    one.date === other.date &&
    one.time === other.time &&
    folded(one.site) === folded(other.site) &&
    folded(one.room) === folded(other.room)
  );
}

function phase({ details: { date }, facts, now }: StatusQuestion): Phase {
  if (firstStart(facts) === null) return date !== "" && date < now.date ? "not-held" : "upcoming";
  const isRunning = [...facts.tests.values()].some(
    ({ startedAt, finishedAt }) => startedAt !== null && finishedAt === null,
  );
  return isRunning && !isOverdue({ facts, now }) ? "under-way" : "to-finalise";
}

/** Midnight on the person's own clock; an hour off on the two days a year when clocks change. */
function startOfDay({ at, time }: LocalNow): Timestamp {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return at - (at % MINUTE_MS) - (hours * 60 + minutes) * MINUTE_MS;
}
