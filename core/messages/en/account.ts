import type { HttpRefusal } from "../../wire/http.ts";
import type { RefusedTry } from "../refused-try.ts";
import type { account as french } from "../fr/account.ts";

export const elsewhere = {
  "bad-request": () =>
    "The server did not understand the request. Nothing has changed. Update the extension, then start again.",
  "not-signed-in": () =>
    "You are no longer signed in. What you have written is kept on this device. Sign in to send it.",
  "origin-forbidden": () =>
    "The server does not accept this extension. Nothing was sent. Tell your administrator.",
  "not-found": () =>
    "The server does not know this address. Nothing was sent. Check the server address in the settings.",
  "session-started": () => "A test has already started. Nothing has changed.",
  "too-large": () => "This is longer than the server accepts. Nothing was sent.",
  internal: () => "The server ran into a problem. Nothing has changed. Try again in a moment.",
  busy: () => "Many people are signing in right now. Nothing has changed. Try again in a moment.",
  "store-unavailable": () =>
    "The server cannot save anything at the moment. What you have written is kept on this device. Try again in a moment.",
};

const signInRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "The e-mail address or the password is wrong. You can ask your administrator for a new password.",
  "slow-down": ({ wait }) =>
    `Too many tries. Try again in ${wait}, or ask your administrator for a new password.`,
  blocked: () =>
    "Too many tries with a wrong password: signing in is blocked from this network. Ask your administrator to lift the block.",
  "session-finalised": () => "The session is finalised. Nobody can enter it any more.",
};

const entryRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "The session number and/or the password is wrong. They are at the top of the invigilator kit.",
  "slow-down": ({ wait }) =>
    `Too many tries. Try again in ${wait}, or use the QR code of the invigilator kit.`,
  blocked: () =>
    "Too many tries with a wrong password: nobody can enter with this one any more. Ask the administrator to give out a new one. Those who are in the session already stay in.",
  "session-finalised": () =>
    "The session has already been finalised. Nobody can enter it any more. To read it again, ask the administrator.",
};

export const account: typeof french = {
  centre: "Certification centre",
  name: "Account",
  welcome: {
    title: "Welcome to Scellé",
    question: "What are you here to do?",
    organise: "I organise the sessions",
    organiseHint:
      "Create, enrol pupils, download, finalise. With your e-mail address and your password.",
    invigilate: "I invigilate an exam",
    invigilateHint:
      "You need the session number and the password, or the QR code of the invigilator kit.",
  },
  signIn: {
    title: "Sign in",
    email: "E-mail address",
    emailMissing: "Please enter your e-mail address.",
    emailInvalid: "This e-mail address is incomplete. It looks like first.last@example.org.",
    password: "Password",
    passwordMissing: "Please enter your password.",
    submit: "Sign in",
    hint: "Use what your administrator gave you.",
    noCentre:
      "Your account is not a member of any certification centre. To invigilate a session, use its number and its password.",
    refused: signInRefused,
    unreachable:
      "The server does not answer at this address. Nothing was sent. Check the address, then try again.",
  },
  join: {
    title: "Join a session",
    number: "Session number",
    numberMissing: "Please enter the session number.",
    password: "Session password",
    passwordMissing: "Please enter the session password.",
    passwordHint: "An administrator gave you the password of the session you invigilate.",
    name: "Your first and last name",
    nameHint: "Your colleagues see it, and the incident report carries it.",
    nameMissing: "Please enter your first and last name.",
    submit: "Invigilate the session",
    offline: "Entering a session needs a connection. You can then go on without a network.",
    refused: entryRefused,
  },
  role: {
    admin: "Administrator",
    member: "Member",
    invigilator: "Invigilator",
  },
  signOut: {
    act: "Sign out",
    expired:
      "Your sign-in has expired. Everything you write is kept on this device. Sign in to send it.",
  },
  team: {
    title: "Team",
    members: ({ count }) => `Members (${count})`,
    lastName: "Last name",
    firstName: "First name",
    role: "Role",
  },
};
