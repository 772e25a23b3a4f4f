import type { issueReport as french } from "../fr/issue-report.ts";
import { number, plural } from "./counting.ts";
import { ready } from "./ready-sentence.ts";
import { closed } from "./session.ts";

const informative =
  "Report for information only: the problem did not keep the candidate from going on answering.";
const descriptionTooLong = "The description has at most 500 characters. Shorten it.";
const categoryRefused = {
  "category-retired":
    "This category no longer exists. The text is kept; choose a category of today.",
  "category-unknown": "This category does not exist. The text is kept; choose another one.",
  "question-number-invalid": "The question number goes from 1 to 500.",
};

export const issueReport: typeof french = {
  title: "Issue report about the candidate",
  count: ({ count }) =>
    plural(count, {
      one: `${number(count)} issue report`,
      other: `${number(count)} issue reports`,
    }),
  list: "My issue reports",
  add: "Add an issue report",
  addAnother: "Add another issue report",
  addFor: ({ name }) => `Add an issue report for ${name}`,
  openFor: ({ count, name }) =>
    plural(count, {
      one: `${number(count)} issue report for ${name}, add or delete`,
      other: `${number(count)} issue reports for ${name}, add or delete`,
    }),
  note: "Note an incident",
  submit: "Add the issue report",
  remove: ({ category }) => `Delete issue report ${category}`,
  also: {
    open: "Other candidates too",
    title: "The same issue report for other candidates",
    hint: "Each will have an issue report, with the same category and text. You can then change each of them.",
    act: ({ count }) =>
      plural(count, {
        one: `Note it for ${number(count)} candidate`,
        other: `Note it for ${number(count)} candidates`,
      }),
    none: "Tick at least one candidate.",
    done: ({ count }) =>
      plural(count, {
        one: `The issue report is noted for ${number(count)} other candidate.`,
        other: `The issue report is noted for ${number(count)} other candidates.`,
      }),
  },
  spread: ({ count }) => `Make ${number(count)} issue reports, one a question`,
  spreadDone: ({ count }) => `${number(count)} issue reports are noted, one a question.`,
  removed: ({ category }) =>
    category ? `Issue report ${category} is deleted.` : "The issue report is deleted.",
  restored: ({ category }) =>
    category ? `Issue report ${category} is back.` : "The issue report is back.",
  added: ({ category, name }) => `Issue report ${category} added for ${name}.`,
  saved: ({ category, time }) => `Issue report ${category} saved at ${time}.`,
  mayWait: "You can close this sheet and complete it later.",
  category: {
    C1: "Edit the first name/last name/date of birth",
    C2: "Add/edit the extra time",
    C4: "Was present but forgot to sign or signed on the wrong line",
    C6: "Suspected fraud",
    C7: "Non-blocking technical incident",
    C8: "Non-blocking incident linked to the candidate",
    E1: "The picture isn’t displayed",
    E2: "The simulator/the application isn’t displayed",
    E3: "The file to download can’t be downloaded or doesn’t open",
    E4: "The website to visit is unavailable/under maintenance/unreachable",
    E5: "The website is blocked by the establishment’s network restrictions",
    E8: "The candidate profits from extra time and hasn’t been able to answer the question within the time allocated",
    E9: "The software installed on the computer didn’t work",
    E10: "The candidate was forced to click outside the authorised frame for a focus mode question",
    E11: "A technical problem due to the Pix platform prevented the candidate from answering the question",
    E12: "Problem with the accessibility of the question (ex: colour blindness)",
  },
  group: {
    "C1-C2": "Edit the candidate’s details",
    "E1-E12": "Technical problem with a question",
  },
  help: {
    C1: "Enter the right details.",
    C2: "State the extra time.",
    C6: "Fill in the fraud report as well and send it.",
    C7: `The computer switched off, the network and/or the device was very slow, etc. ${informative}`,
    C8: `The candidate left the exam room for a while under supervision, was late, etc. ${informative}`,
  },
  ready,
  field: {
    what: "What happened?",
    whatHint: "Optional: your words first, the category afterwards.",
    category: "Category",
    choose: "Please choose a category",
    proposedBecause: ({ category, words }) =>
      `Proposed category: ${category}, because of “${words}”.`,
    ready: "Ready sentences",
    description: "Description",
    questionNumber: "Question number",
    questionNumberHint:
      "For several questions, write for example 7, 9-11: each will have its issue report.",
    minutes: "Time added because of the incident",
    minutesNone: "None",
    minutesSome: ({ minutes }) => `${minutes} min`,
    minutesShort: ({ minutes }) => `+${minutes} min`,
    newEnd: ({ time }) => `New theoretical end: ${time}`,
    writtenBy: ({ name, time }) => `Written by ${name} at ${time}`,
    writtenByYou: ({ time }) => `Written by you at ${time}`,
  },
  notSent: "This issue report was incomplete: it was not sent.",
  gap: {
    "category-missing": "Choose a category: without it, this issue report will not be sent.",
    "category-retired": "This category no longer exists. Choose another one.",
    "category-unknown": "This category does not exist. Choose another one.",
    "description-missing":
      "Describe what happened: without that, this issue report will not be sent.",
    "question-number-missing":
      "Enter the number of the question: without it, this issue report will not be sent.",
  },
  impactful: "Pix deals with this issue report before it publishes the results.",
  refused: {
    addition: {
      ...closed,
      ...categoryRefused,
      "not-enrolled":
        "This candidate is no longer enrolled in the session. Your text is kept on this page; choose another candidate.",
      "description-too-long": descriptionTooLong,
    },
    edit: {
      ...closed,
      ...categoryRefused,
      "unknown-issue-report":
        "This issue report is not on this device yet. Nothing has changed. Try again in a moment.",
      removed:
        "A colleague has just deleted this issue report. Your text is kept on this page; add it as a new one.",
      "description-too-long": descriptionTooLong,
    },
  },
};
