import type { absence as french } from "../fr/absence.ts";
import { about, alreadyStarted } from "./about.ts";
import { number } from "./counting.ts";

const notAbsent = "This candidate is no longer noted as absent. Nothing was changed.";

export const absence: typeof french = {
  mark: "Note as absent",
  marked: ({ name }) => `The absence of ${name} is noted.`,
  takeBack: "Take the absence back",
  takenBack: ({ name }) => `The absence of ${name} is taken back.`,
  count: ({ count }) => `${number(count)} absent`,
  title: "Absent candidates",
  field: "Reason for the absence",
  choose: "No reason given",
  reason: {
    ill: "Ill",
    "no-news": "No news",
    "too-late": "Came too late",
    "no-identity": "Identity not verified",
    other: "Another reason",
  },
  words: "Details",
  wordsHint: "Optional. Never anything medical.",
  said: ({ words }) => `“${words}”`,
  reasonAndSaid: ({ reason, words }) => `${reason}: “${words}”`,
  unexplained: ({ name }) => `The reason for the absence of ${name} is removed.`,
  explained: ({ name }) => `The reason for the absence of ${name} is noted.`,
  refused: {
    mark: {
      ...about,
      "already-absent": "This candidate is already noted as absent.",
      "already-present":
        "The presence of this candidate is confirmed. Take the confirmation back first.",
      "already-started": alreadyStarted,
    },
    explain: {
      ...about,
      "not-absent": notAbsent,
      "words-too-long": "The details have 255 characters at most. Shorten them.",
    },
    takeBack: { ...about, "not-absent": notAbsent },
  },
};
