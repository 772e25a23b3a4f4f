import type { room as french } from "../fr/room.ts";
import { about, alreadyStarted } from "./about.ts";
import { number, plural } from "./counting.ts";
import { closed } from "./session.ts";

const alreadyFinished = "This candidate has already finished the test. Nothing was noted.";
const alreadyEnding = "The end of this test is already noted. There is nothing else to do.";
const notStarted = "This candidate has not started the test. Nothing was noted.";
const sessionOver =
  "The session started more than 24 h ago: no test can start any more. Enrol this candidate in another session.";
const testOver =
  "This test has lasted for more than 24 h: it cannot be resumed. End it, then give the reason for abandonment.";
const alreadyPresent = "The presence of this candidate is already confirmed.";

export const room: typeof french = {
  deleted:
    "The centre has deleted this session: there is nothing left to invigilate here. If you expected candidates, ask the administrator.",
  head: {
    session: ({ sessionNumber }) => `Session ${sessionNumber}`,
    code: "code",
    copyCode: "Copy the access code",
    clock: "Server time",
    menu: "Menu of the session",
    quit: "Leave the supervision",
    alerts: ({ count }) =>
      plural(count, {
        one: `${number(count)} open alert, go to it`,
        other: `${number(count)} open alerts, go to the first`,
      }),
  },
  counts: {
    present: ({ present, enrolled }) => `${number(present)}/${number(enrolled)} present`,
    started: ({ count }) => `${number(count)} started`,
    finished: ({ count }) => `${number(count)} finished`,
  },
  list: {
    intro: "Confirm the presence of each candidate to let them start their certification test.",
    search: "Search for a candidate",
    toDo: "To do",
    candidates: "Candidates",
    end: "end",
    endSeenAt: ({ time }) => `end, seen at ${time}`,
    startedAt: ({ time }) => `start ${time}`,
    theoreticalEnd: ({ time }) => `Theoretical end: ${time}`,
    incidentMinutes: ({ minutes }) => `Time added after an incident: ${minutes} min`,
    back: "Back to the list",
  },
  presence: {
    confirm: "Confirm the presence",
    confirmShort: "Confirm",
    confirmFor: ({ name }) => `Confirm the presence of ${name}`,
    confirmAgainFor: ({ name }) => `Confirm the presence of ${name} again`,
    confirmed: ({ name }) => `The presence of ${name} is confirmed for 15 min.`,
    withdraw: "Take the confirmation back",
    withdrawn: ({ name }) => `The presence of ${name} is no longer confirmed.`,
    lapses: ({ name, length }) =>
      `The presence of ${name} lapses in ${length}. Confirm it again if they have not started.`,
    left: ({ length }) => `Presence: ${length}`,
    unknownStart:
      "Start unknown: the server has not confirmed it yet. Check on the candidate’s screen.",
    unknownStartShort: "Start unknown",
  },
  resume: {
    act: "Allow the test to be resumed",
    question: ({ name }) => `Allow ${name} to resume the test?`,
    text: "If the candidate has closed the window of the test and is still in the room, you can let them resume where they left off.",
    confirm: "I confirm the permission",
    done: ({ name }) => `${name} may resume the certification test.`,
    withdraw: "Withdraw the permission to resume",
  },
  end: {
    act: "End the test",
    question: ({ name }) => `End the test of ${name}?`,
    text: "Careful: this ends the certification test and cannot be undone.",
    confirm: "End the test",
    done: ({ name }) => `The test of ${name} is ended.`,
  },
  alert: {
    question: "Open alert",
    extension: "Extension not detected",
    since: ({ length }) => `for ${length}`,
    seenAgo: ({ length }) => `seen ${length} ago`,
    paused: ({ question }) => `Question ${question}, on hold`,
    handle: "Handle the alert",
    handleOffline: "Note the alert",
    reason: "For what reason?",
    validate: "Validate the alert",
    dismiss: "Dismiss the alert",
    extensionHandled: "Confirm that the extension is there",
    validated: "Tell the candidate to refresh the page.",
    dismissed: "The candidate can go on with the same question.",
    noted:
      "Your decision is noted. The platform will receive it when the network is back; until then the test stays on hold.",
    notification: ({ room: place }) => `Open alert, ${place}`,
  },
  quitWarning:
    "Careful, make sure that all candidates have finished their test before you leave the supervision. To take it up again, you will have to enter the session number and password again.",
  refused: {
    presence: {
      ...about,
      "already-present": alreadyPresent,
      "already-started": alreadyStarted,
      "session-over": sessionOver,
    },
    resume: {
      ...about,
      "not-started": notStarted,
      "already-finished": alreadyFinished,
      "already-ending": alreadyEnding,
      "already-authorised": "This test is already allowed to be resumed.",
      "test-over": testOver,
    },
    end: {
      ...about,
      "not-started": notStarted,
      "already-finished": alreadyFinished,
      "already-ending": alreadyEnding,
    },
    withdrawal: {
      ...about,
      "unknown-decision":
        "This decision is not on this device yet. Nothing has changed. Try again in a moment.",
      irrevocable: "This decision is final: it cannot be taken back.",
      "has-taken-effect": "The test has moved on since: this decision can no longer be taken back.",
    },
    alert: {
      ...about,
      "unknown-alert":
        "This alert is not on this device yet. Nothing was noted. Try again in a moment.",
      "alert-closed": "This alert is already closed. Nothing was noted.",
      "already-answered": "A colleague has just answered this alert. Their answer counts.",
      "not-about-a-question":
        "This alert is about the extension and not about a question. Confirm that the extension is there.",
    },
    start: {
      ...closed,
      "already-finished": "This candidate has finished the test.",
      "session-over": sessionOver,
      "test-over": testOver,
      "not-present": "Confirm the presence of the candidate so that they can start.",
      "presence-not-received":
        "The presence is noted here. The candidate can start once the server has received it.",
      "presence-lapsed": "The presence was confirmed more than 15 min ago. Confirm it again.",
      "resume-not-authorised": "Allow the test to be resumed so that the candidate can go on.",
    },
    minutes: {
      ...about,
      "minutes-invalid": "The time added is a whole number of minutes, from 0 to 600.",
    },
  },
};
