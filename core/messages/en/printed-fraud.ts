import type { fraud as french } from "../fr/printed-fraud.ts";
import { issueReport } from "./issue-report.ts";

const kind = {
  device: "Phone or another device",
  notes: "Notes or documents",
  talk: "Exchange with somebody else",
  software: "Unauthorised site, software or assistant",
  somebodyElse: "Test taken by somebody else",
  other: "Other",
};

const measure = {
  warned: "The candidate was warned",
  continued: "The test went on",
  ended: "The invigilator ended the test",
};

const answer = {
  nothing: "Does not wish to say anything",
  refuses: "Refuses to sign",
  gone: "Is no longer here",
};

export const fraud: typeof french = {
  howTo: `To be filled in on the same day, on the screen or by hand, by those who noticed the facts. Write what was seen or heard, and when; neither suspicion nor judgement. Everybody reads it again before signing. In Scellé, note an issue C6 as well, “${issueReport.category.C6}”.`,
  session: "Certification session",
  number: "No.",
  concerned: "Candidates concerned",
  concernedLine: ({ line }) => `candidate ${line}`,
  certification: "Certification no.",
  facts: "The facts",
  day: "Date of the facts",
  from: "From (time)",
  until: "Until (time)",
  place: "Place, computer",
  kind,
  description: "The facts, in the order in which they happened",
  evidence: "Evidence",
  enclosed: "Enclosed (photos, screenshots, documents)",
  putAside: "Objects put aside, by whom, given back to whom",
  measures: "Measures taken",
  measure,
  taken: "Other measures, or details",
  endedAt: "When the test was ended",
  witnesses: "Persons who noticed the facts",
  witnessLine: ({ line }) => `witness ${line}`,
  witnessName: "Last and first name",
  role: "Role (invigilator, teacher…)",
  signature: "Signature",
  statements: "Statements of the candidates",
  statement: ({ line }) => `Candidate ${line}, in their own words`,
  statementSignature: "Date, time and signature",
  answer,
  made: "Made by",
  madeBy: "Last name, first name and role",
  madeIn: "In (place)",
  madeOn: "On (date and time)",
  keep: "This report is worth what its signatures make it: the centre keeps the signed original and sends it to Pix with the form for fraud. It does not leave with the session, and Scellé keeps nothing of it.",
};
