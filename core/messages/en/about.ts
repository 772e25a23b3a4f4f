import type { about as french } from "../fr/about.ts";
import { closed } from "./session.ts";

export const about: typeof french = {
  ...closed,
  "not-enrolled":
    "This candidate is no longer enrolled in the session. Nothing was noted. Read the list again.",
};
export const alreadyStarted = "This candidate has already started the test. Nothing was noted.";
