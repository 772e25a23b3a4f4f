import type { journal as french } from "../fr/journal.ts";
import { closed } from "./session.ts";

export const journal: typeof french = {
  title: "Room journal",
  field: "Add a note",
  hint: "Everybody in the room reads it. It is no part of the incident report.",
  add: "Add the note",
  entries: "What has happened, the latest first",
  empty: "Nothing has happened in the room yet.",
  platform: "platform",
  told: {
    joined: ({ name }) => `${name} has joined the session.`,
    started: ({ name }) => `${name} has started the test.`,
    completed: ({ name }) => `${name} has finished the test.`,
    ended: ({ name }) => `${name}’s test has been ended by the invigilator.`,
    question: ({ name, question }) => `${name} reports a problem with question ${question}.`,
    someQuestion: ({ name }) => `${name} reports a problem with a question.`,
    extension: ({ name }) => `${name}’s extension is not detected.`,
  },
  decision: {
    presence: ({ name }) => `Presence of ${name} confirmed.`,
    absence: ({ name }) => `Absence of ${name} noted.`,
    resume: ({ name }) => `${name} may resume the test.`,
    end: ({ name }) => `End of ${name}’s test requested.`,
    "alert-dismissed": ({ name }) => `Alert from ${name} dismissed.`,
    "alert-validated": ({ name }) => `Alert from ${name} validated.`,
  },
  absence: {
    because: ({ name, reason }) => `Absence of ${name} noted, with the reason “${reason}”.`,
    said: ({ name, words }) => `Absence of ${name} noted, with the words “${words}”.`,
    both: ({ name, reason, words }) =>
      `Absence of ${name} noted, with the reason “${reason}” and the words “${words}”.`,
  },
  takenBack: "taken back since",
  issueReport: ({ name, category }) => `Issue report ${category} for ${name}`,
  issueReportBegun: ({ name }) => `Issue report without a category for ${name}`,
  described: ({ report, words }) => `${report}: ${words}`,
  handOver: "Hand-over",
  handOverRead: ({ name }) => `Read by ${name}`,
  remove: ({ time }) => `Remove the note of ${time}`,
  removed: "The note has been removed.",
  gone: "a former candidate",
  leave: {
    field: "Note for the person who takes over (optional)",
    hint: "For example: who comes back into the room, what is left to do.",
    from: ({ name, time }) => `${name} left you a note at ${time}`,
    read: "I have read the note",
  },
  part: {
    title: "Complete the session",
    hint: "What is missing before the administrator can finalise. You can still change everything afterwards.",
    nothingMissing: "Nothing is missing.",
    mark: "My part is done",
    marked: ({ time }) => `You marked your part as done at ${time}.`,
    takeBack: "Reopen my part",
    done: ({ name, time }) => `${name} has done their part at ${time}.`,
  },
  refused: {
    ...closed,
    "unknown-note":
      "This note is not on this device yet. Nothing has been changed. Try again in a moment.",
    removed: "This note has just been removed. Your text stays here: copy it into another note.",
    "note-too-long": "A note has 500 characters at most. Please shorten it.",
  },
};
