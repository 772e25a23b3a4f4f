import type { incidentSheet as french } from "../fr/incident-sheet.ts";
import { number, plural } from "./counting.ts";

export const incidentSheet: typeof french = {
  title: "Take over an incident report",
  offer: "Take over a filled report",
  offerHint: "A report filled in on the screen becomes issue reports",
  hint: "An incident report that was filled in on the screen does not have to be typed again. The file is read on this device, and nothing changes before you have checked what it says.",
  drop: "Drop the filled incident report here (PDF), or choose it.",
  choose: "Choose a file",
  reading: "Reading the report on this device.",
  another: "Choose another file",
  refused: {
    "too-large":
      "This file is larger than 20 MB and was not opened. The session has not changed. Choose the report downloaded from Scellé, filled in and saved.",
    "no-pdf":
      "This file is not a PDF. The session has not changed. Choose the incident report as the program saved it.",
    damaged:
      "This PDF is damaged or incomplete. The session has not changed. Open the report in the program that filled it in, save it again, then choose it here.",
    unreadable:
      "The browser could not read this file to its end. The session has not changed. Check that the file is still there, then choose it again.",
    locked:
      "This PDF is protected by a password. The session has not changed. Save it without protection, then choose it here.",
    "no-fields":
      "This PDF has no fields any more: it was printed, flattened or scanned. The session has not changed. Choose the filled file itself, or copy it out in the finalisation.",
    "not-ours":
      "This PDF is not an incident report of Scellé. The session has not changed. Choose the report downloaded from this session.",
    "newer-form":
      "This report comes from a newer version of Scellé. The session has not changed. Update the extension, then choose it again.",
    "older-form":
      "This report comes from an older version of Scellé that can no longer be read. The session has not changed. Copy it out in the finalisation.",
    slow: "Reading this file comes to no end on this device. The session has not changed. Try again; if it keeps happening, copy the report out in the finalisation.",
  },
  otherSession: ({ number: named }) =>
    named === ""
      ? "This report belongs to another session. Nothing has changed. Open its session, then choose it there."
      : `This report belongs to session ${named}. Nothing has changed. Open that session, then choose it there.`,
  nothing:
    "Nothing is filled in on this report. The session has not changed. If you had filled it in, save it in the program that you used, then choose the saved file.",
  found: ({ count }) =>
    plural(count, {
      one: `${number(count)} item of this report is not in the session. Untick it if it is not right, or take it over.`,
      other: `${number(count)} items of this report are not in the session. Untick what is not right, then take over the rest.`,
    }),
  allKnown: "Everything that this report says is in the session.",
  onlyProblems:
    "Nothing of this report can be taken over as it stands. The session has not changed.",
  problems: "To be settled",
  fresh: "To be taken over",
  known: "Already in the session",
  place: {
    cover: "First page",
    line: ({ line }) => `Other issue report, line ${number(line)}`,
    named: ({ line, name }) => `Other issue report, line ${number(line)}: “${name}”`,
    unknown: "Unknown candidate",
  },
  question: ({ question }) => `question ${number(question)}`,
  noCategory: "No category",
  present: ({ names }) => `Invigilators present: ${names}`,
  replaces: ({ before }) => `Replaces “${before}”.`,
  again: "This issue report was deleted from the session. Tick it if it is to come back.",
  doubt: {
    "category-unknown": ({ category }) =>
      `The category written, “${category}”, does not exist. You will choose it in the finalisation.`,
    "question-unreadable": ({ question }) =>
      `The question number written, “${question}”, cannot be read. You will give it in the finalisation.`,
    "question-unneeded": ({ question }) =>
      `This category is not about a question: the number “${question}” is not taken over.`,
  },
  problem: {
    "nobody-named": "This name is that of no candidate of the session, or of several.",
    "not-enrolled":
      "This candidate is no longer enrolled in the session. What is written about them stays in the file.",
    "both-reasons": "Both abort reasons are ticked. Choose the right one in the finalisation.",
    "description-too-long":
      "This description is longer than 500 characters. Shorten it in the file, or copy it out in the finalisation.",
    "invigilators-fixed":
      "A test has started: the invigilators of the session can no longer be changed. Note these names in the observations, if they matter.",
    "invigilators-too-long":
      "These names are longer than 255 characters. Shorten them in the file, or give them in the session.",
    "not-started":
      "An abort reason is ticked, but this candidate has not started a test: there is nothing to explain.",
    "already-finished":
      "An abort reason is ticked, but this candidate has finished the test: there is nothing left to explain.",
  },
  others: "Other issue reports",
  who: "Who is it?",
  chooseWho: "Choose a candidate",
  chosen: ({ count }) =>
    plural(count, {
      one: `${number(count)} item chosen`,
      other: `${number(count)} items chosen`,
    }),
  noneChosen: "Tick at least one item to be taken over.",
  take: ({ count }) =>
    count === 0
      ? "Take over"
      : plural(count, {
          one: `Take over ${number(count)} item`,
          other: `Take over ${number(count)} items`,
        }),
  taken: ({ count }) =>
    plural(count, {
      one: `${number(count)} item of the report is in the session.`,
      other: `${number(count)} items of the report are in the session.`,
    }),
  notTaken:
    "A part of the report could not be taken over, because the session has changed meanwhile. Read again what is left.",
  undone: "The items of the report were taken out of the session.",
  notUndone:
    "The session has changed meanwhile: a part of the items of the report has stayed in it. Read the finalisation again.",
  toFinalisation: "See the finalisation",
  source: "From the report",
};
