import { number, plural } from "./counting.ts";
import type { rehearsal as french } from "../fr/rehearsal.ts";

export const rehearsal: typeof french = {
  tag: "Rehearsal",
  title: "Try it without risk",
  text: "The rehearsal opens a pretend session. Twelve invented candidates arrive, start, report a problem, and the network goes down.",
  safe: "Nothing is sent. The invented data never mix with the real ones.",
  start: "Start the rehearsal",
  leave: "Leave the rehearsal",
  opening: "Opening the rehearsal.",
  invented: {
    site: "Invented school",
    room: "Room B12",
    invigilator: "You",
  },
  guide: {
    title: "To try",
    progress: ({ done, all }) => `${number(done)} of ${number(all)} tried`,
    hide: "Hide the guide",
    show: "Show the guide",
    next: {
      presences: ({ name, count }) =>
        plural(count, {
          one: `Confirm that ${name} is here, then one more candidate.`,
          other: `Confirm that ${name} is here, then ${number(count)} more candidates.`,
        }),
      presence: ({ name }) => `Confirm that ${name} is here: the test can start then.`,
      incident:
        "Note an incident: the button is at the foot of the panel. Choose a candidate, a few words, a category.",
      question: ({ name }) => `An alert has come in: answer ${name}, whose test is paused.`,
      resume: ({ name }) =>
        `${name} raises a hand: the window of the test has closed. Open the candidate and allow the test to resume.`,
      outage:
        "The network is down. Go on: confirm somebody or note an incident, all of it leaves when the network is back.",
      extension: ({ name }) =>
        `The extension of ${name} is no longer detected. Check it, then confirm it in the alert.`,
      waiting: "Go on: what you write waits here, and the network will be back.",
      calm: "Nothing to do just now. Keep an eye on the list.",
      ending: "You have tried everything. The last tests are finishing.",
    },
    task: {
      presence: "Confirm three candidates",
      incident: "Note an incident",
      question: "Answer an alert",
      resume: "Allow a test to resume",
      outage: "Go on without network",
      extension: "Confirm an extension",
    },
    state: {
      later: "later",
      open: "to do",
      done: "done",
      missed: "passed",
    },
  },
  over: {
    title: "The rehearsal is over",
    text: "All the tests are finished. In a real session, a member of the centre then finalises it with what you have noted.",
    practised: "What you have tried",
    again: "Begin again",
    join: "Join a real session",
  },
};
