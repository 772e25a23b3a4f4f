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

const invitationRefused = {
  ...refused,
  unreachable: () =>
    "The server does not answer: it is not known yet whether the invitation has changed. The one that counts will show here when the connection is back.",
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
    invitationToo: "The invitation is replaced as well.",
    confirm: "Change the password",
    asking: "The server is being asked for the new password.",
    done: "The session password has been changed. The old one no longer works; whoever is in already stays in the session.",
    refused: {
      ...refused,
      unreachable: () =>
        "The server does not answer: it is not known yet whether the password has changed. The one that counts will show here when the connection is back.",
    },
  },
  invitation: {
    title: "Invitation for invigilators",
    text: "With this QR code or this link an invigilator enters the session and gives nothing but their first and last name. The invigilator kit has it as well.",
    qr: "QR code of the invitation",
    copy: "Copy the invitation link",
    until: ({ day, time }) => `Valid until ${day} at ${time}.`,
    over: "The day of the session is over: this invitation no longer works.",
    used: ({ count, most }) =>
      plural(count, {
        zero: `Not used yet (${number(most)} devices at most).`,
        one: `Used on ${number(count)} device (${number(most)} at most).`,
        other: `Used on ${number(count)} devices (${number(most)} at most).`,
      }),
    full: ({ most }) =>
      `Used on ${number(most)} devices, as many as it allows: another device needs a new invitation.`,
    usedUnknown: "The number of devices will show when the server answers.",
    none: "This session has no invitation: invigilators enter with the number and the password.",
    dayFirst: "The day of the session is over: change its date first.",
    first: {
      change: "New invitation",
      question: "Make a new invitation?",
      text: "Invigilators will be able to enter with its link or its QR code, without the password. An invigilator kit that is printed already does not show this QR code: it has to be printed again.",
      confirm: "Make a new invitation",
      asking: "The server is being asked for the new invitation.",
      done: "The new invitation is ready.",
      refused: invitationRefused,
    },
    renewal: {
      change: "New invitation",
      question: "Make a new invitation?",
      text: "The old link and its QR code stop working at once. Devices that are in stay in the session. An invigilator kit that is printed already shows the old QR code: it has to be printed again.",
      confirm: "Make a new invitation",
      asking: "The server is being asked for the new invitation.",
      done: "The new invitation is ready. The old one no longer works; whoever is in already stays in the session.",
      refused: invitationRefused,
    },
    revocation: {
      change: "Revoke the invitation",
      question: "Revoke the invitation of this session?",
      text: "The link and the QR code stop working at once, on printed kits too. Devices that are in stay in the session; the others will enter with the number and the password.",
      confirm: "Revoke the invitation",
      asking: "The server is being asked to revoke it.",
      done: "The invitation is revoked. Whoever is in already stays in the session.",
      refused: invitationRefused,
    },
  },
};
