import type { sessionAct as french } from "../fr/session-act.ts";
import { elsewhere } from "./account.ts";
import { number, plural } from "./counting.ts";

const wrong = () =>
  "The server did not accept the request. Nothing has changed. Try again in a moment.";

const refused = {
  ...elsewhere,
  "not-signed-in": () =>
    "You are no longer signed in. Nothing has changed. Sign in, then start again.",
  "not-found": () =>
    "The server no longer knows this session: a colleague may have deleted it. Go back to the list of sessions.",
  "session-finalised": () =>
    "The session is finalised: nothing has changed. Nobody can change it any more.",
  "wrong-credentials": wrong,
  blocked: wrong,
  "slow-down": wrong,
};

export const sessionAct: typeof french = {
  deletion: {
    act: ({ sessionNumber }) => `Delete session ${sessionNumber}`,
    actPending: "Delete the session waiting for its number",
    question: ({ sessionNumber }) => `Do you want to delete session ${sessionNumber}?`,
    questionPending: "Do you want to delete the session waiting for its number?",
    enrolled: ({ count }) =>
      plural(count, {
        zero: "No candidate is enrolled in this session.",
        one: `${number(count)} candidate is enrolled in this session.`,
        other: `${number(count)} candidates are enrolled in this session.`,
      }),
    irreversible: "Careful, this cannot be undone.",
    irreversiblePending:
      "It exists on this device only: the server has received nothing of it yet. Careful, this cannot be undone.",
    confirm: "Delete the session",
    asking: "The server is being asked to delete it.",
    done: ({ sessionNumber }) => `Session ${sessionNumber} is deleted.`,
    donePending: "The session waiting for its number is deleted.",
    unavailable: {
      started: "At least one candidate has joined the session, you cannot delete it.",
      finalised: "The session is finalised, you can no longer delete it.",
    },
    refused: {
      ...refused,
      "session-started": () =>
        "A candidate has just started the test: the session has not been deleted, and nothing has changed.",
      "session-finalised": () =>
        "The session has just been finalised: it has not been deleted, and nothing has changed.",
      unreachable: () =>
        "The server does not answer: it is not known yet whether the session is deleted. The list will tell when the connection is back. You may ask again, which changes nothing if it is.",
    },
  },
  password: {
    change: "Change the session password",
    question: "Give this session a new password?",
    text: "The old one stops working at once. Invigilators who are in stay in the session; the others will need the new one. An invigilator kit that is printed already shows the old one: it has to be printed again.",
    confirm: "Change the password",
    asking: "The server is being asked for the new password.",
    done: "The session password has been changed. The old one no longer works; whoever is in already stays in the session.",
    refused: {
      ...refused,
      unreachable: () =>
        "The server does not answer: it is not known yet whether the password has changed. The one that counts will show here when the connection is back.",
    },
  },
};
