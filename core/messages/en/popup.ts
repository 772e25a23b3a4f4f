import type { popup as french } from "../fr/popup.ts";
import { number, plural } from "./counting.ts";

export const popup: typeof french = {
  today: ({ day }) => `Today, ${day}`,
  sessions: ({ count }) =>
    plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  alerts: ({ count }) =>
    plural(count, { one: `${number(count)} alert`, other: `${number(count)} alerts` }),
  progress: ({ present, enrolled, finished }) =>
    `Under way · ${number(present)} present of ${number(enrolled)} · ${number(finished)} finished`,
  enrolled: ({ count }) =>
    plural(count, {
      one: `${number(count)} candidate enrolled`,
      other: `${number(count)} candidates enrolled`,
    }),
  reasonsMissing: ({ count }) =>
    plural(count, {
      one: `${number(count)} reason for abandonment is missing`,
      other: `${number(count)} reasons for abandonment are missing`,
    }),
  upcoming: "Upcoming",
  toFinalise: "To finalise",
  complete: "Complete",
  number: "Session",
  accessCode: "Access code",
  sessionPassword: "Password",
  copyValue: ({ label, value }) => `${label} ${value}, copy`,
  openPanel: "Open the panel",
  openTab: "Open the tab",
  moreActions: "More actions",
  nothingToday: "No session today.",
  signedOut: "Sign in to see your sessions, or join the one you invigilate.",
};
