// The words of the demonstration page: what happened, what is safe, what to do.
import type { Difference } from "#core/finalisation/excluded.ts";
import type { PlatformRefusal } from "../refusals.ts";
import { en } from "./texts-en.ts";
import { fr } from "./texts-fr.ts";

/** What the routes of the demonstration may refuse. */
type Refused = PlatformRefusal | "bad-request" | "slow-down" | "internal";

export type Texts = {
  lang: "fr" | "en";
  /** In which days are written. */
  locale: string;
  other: { lang: "fr" | "en"; name: string };
  title: string;
  demonstration: string;
  noScript: string;
  join: {
    title: string;
    sessionNumber: string;
    lastName: string;
    firstName: string;
    birthdate: string;
    button: string;
  };
  start: { title: string; accessCode: string; hint: string; begin: string; goOn: string };
  test: {
    title: string;
    certification: string;
    question: string;
    report: string;
    noExtension: string;
    finish: string;
    sureToFinish: string;
    goBack: string;
  };
  end: { title: string; again: string };
  publish: { title: string; lead: string; button: string };
  /** What the platform has got of the session. */
  received: {
    title: string;
    button: string;
    fingerprint: string;
    noAddenda: string;
    /** `{time}` stands for when it was sent. */
    addendum: string;
    noReason: string;
    things: Record<Difference["thing"], string>;
  };
  /** Said as it happens. */
  says: {
    waiting: string;
    mayBegin: string;
    mayGoOn: string;
    resumeNeeded: string;
    running: string;
    alertRaised: string;
    alertDismissed: string;
    alertValidated: string;
    alertCleared: string;
    completed: string;
    endedByInvigilator: string;
    published: string;
    unreachable: string;
  };
  /** `{day}` stands for the day to wait for. */
  refusals: Record<Refused, string>;
};

/** In French, unless English was asked for. */
export function textsIn(lang: string | undefined): Texts {
  return lang === "en" ? en : fr;
}
