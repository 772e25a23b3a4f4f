import type { popup as french } from "../fr/popup.ts";
import { number, plural } from "./counting.ts";

export const popup: typeof french = {
  today: ({ day }) => `Today, ${day}`,
  sessions: ({ count }) =>
    plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  alerts: ({ count }) =>
    plural(count, { one: `${number(count)} alert`, other: `${number(count)} alerts` }),
  progress: ({ started, enrolled, finished }) =>
    `${plural(started, { one: `${number(started)} test`, other: `${number(started)} tests` })} started of ${number(enrolled)} · ${number(finished)} finished`,
  enrolled: ({ count }) =>
    plural(count, {
      zero: "No candidate enrolled",
      one: `${number(count)} candidate enrolled`,
      other: `${number(count)} candidates enrolled`,
    }),
  closed: ({ sessionNumber, started, finished }) =>
    `Session ${sessionNumber} · ${number(finished)} finished of ${number(started)}`,
  yesterday: ({ time }) => `Yesterday, ${time}`,
  anotherDay: ({ day, time }) => `${day}, ${time}`,
  toFinalise: "To finalise",
  finalise: "Finalise",
  number: "Session",
  accessCode: "Access code",
  sessionPassword: "Password",
  copyValue: ({ label, value }) => `${label} ${value}, copy`,
  codesPending: "The number and the codes will be given once connected.",
  codesComing: "The codes are being asked from the server.",
  codesElsewhere:
    "The access code and the password are not on this device. They will come once connected.",
  copyFailed: "The browser did not allow the copy. The text below is selected: press Ctrl C.",
  openPanel: "Open the panel",
  openTab: "Open the tab",
  panelFailed:
    "The browser did not open the panel. Nothing is lost; open it from the menu of side panels.",
  nothingToday: "No session today.",
  next: ({ day, time, room }) => `The next one: ${day} at ${time}, ${room}.`,
  nothingPlanned: "The sessions of the day show here, with their codes.",
  signedOut: "Sign in to see your sessions, or join the one you invigilate.",
  signedOutHow: "Signing in is done in the tab, joining a session in the panel.",
  expired:
    "Your sign-in has expired. This is the list of this device; sign in again in the tab to bring it up to date.",
  list: {
    kept: "List of this device",
    offline: "Offline",
    unreachable: "Server unreachable",
  },
};
