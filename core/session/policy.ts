import type * as z from "zod";
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import { firstStart, type FactsView } from "../facts/queries.ts";
import { MAX_OBSERVATIONS, MAX_SHORT } from "../schema.ts";
import { calendarDate, localTime } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";

/** What a person reads and types: `date` is `YYYY-MM-DD` and `time` is `HH:MM`, both of the room. */
export type SessionDetails = {
  site: string;
  room: string;
  date: string;
  time: string;
  invigilators: string;
  observations: string;
};

/** `today` is the date where the person is; only a session that is being created has to come after it. */
export type FormState = { today: string; creating: boolean };

export type DetailsProblem =
  | "site-missing"
  | "site-too-long"
  | "room-missing"
  | "room-too-long"
  | "date-missing"
  | "date-invalid"
  | "date-past"
  | "time-missing"
  | "time-invalid"
  | "invigilators-missing"
  | "invigilators-too-long"
  | "observations-too-long";
export type DetailsRefusal = DetailsProblem | ClosedRefusal | "already-started" | "not-open-yet";

/** Everything that is wrong with these fields, in the order of the form. [SE1] [SE2] [SE3] */
export function detailsProblems(
  { site, room, date, time, invigilators, observations }: Partial<SessionDetails>,
  { today, creating }: FormState,
): DetailsProblem[] {
  const problems: [boolean, DetailsProblem][] = [
    [isBlank(site), "site-missing"],
    [isTooLong(site), "site-too-long"],
    [isBlank(room), "room-missing"],
    [isTooLong(room), "room-too-long"],
    [isBlank(date), "date-missing"],
    [isNo(calendarDate, date), "date-invalid"],
    [creating && isPast(date, today), "date-past"],
    [isBlank(time), "time-missing"],
    [isNo(localTime, time), "time-invalid"],
    [isBlank(invigilators), "invigilators-missing"],
    [isTooLong(invigilators), "invigilators-too-long"],
    [isTooLong(observations, MAX_OBSERVATIONS), "observations-too-long"],
  ];
  return problems.flatMap(([applies, problem]) => (applies ? problem : []));
}

/** Details may change until the first start; from then on only the observations. [SE4] */
export function mayChangeDetails(
  changes: Partial<SessionDetails>,
  facts: FactsView,
): Verdict<ClosedRefusal | "already-started"> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  const { observations: _, ...others } = changes;
  const changesOthers = Object.keys(others).length > 0;
  return changesOthers && firstStart(facts) !== null ? refuse("already-started") : allow();
}

/** A session goes only while no candidate has started. [SE5] */
export function mayDelete(facts: FactsView): Verdict<ClosedRefusal | "already-started"> {
  const open = mayWrite(facts);
  if (!open.ok) return open;
  return firstStart(facts) === null ? allow() : refuse("already-started");
}

function isBlank(text: string | undefined): boolean {
  return text?.trim() === "";
}

function isTooLong(text: string | undefined, max = MAX_SHORT): boolean {
  return text !== undefined && text.trim().length > max;
}

/** Whether something is written that is no such thing. */
function isNo(schema: z.ZodType, text: string | undefined): boolean {
  return text !== undefined && !isBlank(text) && !schema.safeParse(text.trim()).success;
}

function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && calendarDate.safeParse(date).success && date < today;
}
