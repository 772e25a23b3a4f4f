import type { record as french } from "../fr/printed-record.ts";

export const record: typeof french = {
  title: "Data of a candidate",
  person: "The person",
  session: "The session",
  entries: "What happened",
  time: "Time",
  what: "What was noted",
  by: "By",
  platform: "Platform",
  removed: "Taken off the list on",
  removedReports: "Issue reports removed since",
  fromSheet: "Taken over from a filled report.",
  nothing: "Nothing was noted about them.",
  result: "Published result",
  status: "Status",
  pix: "Number of Pix",
  certification: "Certification no.",
  levels: "Levels by competence",
  comment: "Comment of the jury",
  needed: "Yes",
  extraTime: ({ percent }) => `${percent}%`,
  takenBack: ({ sentence }) => `${sentence} Taken back since.`,
  extent:
    "This document holds everything that this session keeps about this person. Notes in the journal of the room are about nobody in particular and are not in it.",
  fileName: ({ sessionNumber }) =>
    sessionNumber === null ? "candidate-data" : `candidate-data-session-${sessionNumber}`,
};
