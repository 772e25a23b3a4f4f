import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import type { LocalNow } from "#core/session/queries.ts";
import type { SessionLine } from "../session/session-line.ts";
import { dayOf } from "./popup-sessions.ts";

/** "10:00 · Salle B12"; of another day with the day. */
export function cardTitle(
  line: SessionLine,
  { now, messages, format }: { now: LocalNow; messages: Messages; format: Format },
): string {
  const { time, date, room } = line;
  switch (dayOf(line, now)) {
    case "today":
      return `${time} · ${room}`;
    case "yesterday":
      return `${messages.popup.yesterday({ time })} · ${room}`;
    case "another":
      return `${messages.popup.anotherDay({ day: format.date(date), time })} · ${room}`;
  }
}

/** How far the session is, in numbers. */
export function cardText(
  { number, enrolled, started, finished }: SessionLine,
  { isClosed, messages }: { isClosed: boolean; messages: Messages },
): string {
  const { popup } = messages;
  if (isClosed && number !== null)
    return popup.closed({ sessionNumber: number, started, finished });
  return started === 0
    ? popup.enrolled({ count: enrolled })
    : popup.progress({ started, enrolled, finished });
}
