// One line of the list of sessions, for tests to change.
import { sessionId } from "#core/ids.ts";
import type { SessionLine } from "../session-line.ts";

/** On Tuesday morning in room B12; nobody has started. */
export const roomB12: SessionLine = {
  id: sessionId.parse("a".repeat(32)),
  number: 48_217,
  site: "Lycée Simone-Veil",
  room: "Salle B12",
  date: "2026-11-24",
  time: "10:00",
  invigilators: "Luc Dumas, Hélène Marty",
  enrolled: 30,
  started: 0,
  finished: 0,
  firstStart: null,
  lifecycle: "open",
};
