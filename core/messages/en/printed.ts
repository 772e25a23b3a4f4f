import type { printed as french } from "../fr/printed.ts";
import { MAX_INVITED_DEVICES } from "../../facts/invitation.ts";
import { account } from "./account.ts";
import { number } from "./counting.ts";
import { issueReport } from "./issue-report.ts";
import { popup } from "./popup.ts";
import { door } from "./printed-door.ts";
import { fraud } from "./printed-fraud.ts";
import { guide } from "./printed-guide.ts";
import { record } from "./printed-record.ts";
import { sealed } from "./printed-sealed.ts";
import { slip } from "./printed-slip.ts";
import { room } from "./room.ts";

type Numbered = { sessionNumber: number | null };

/** `prefix` alone while the session has no number. */
const fileName = (prefix: string, { sessionNumber }: Numbered) =>
  `${prefix}${sessionNumber === null ? "" : `-${sessionNumber}`}.pdf`;

export const printed: typeof french = {
  page: ({ page, of }) => `Page ${page}/${of}`,
  made: ({ day, time }) => `Scellé, made on ${day} at ${time}`,
  fileName: {
    attendanceSheet: (args) => fileName("attendance-sheet-session", args),
    incidentSheet: (args) => fileName("incident-report-session", args),
    invigilatorKit: (args) => fileName("invigilator-kit-session", args),
    fraudReport: (args) => fileName("fraud-report-session", args),
    candidateSlips: (args) => fileName("candidate-slips-session", args),
    doorSign: (args) => fileName("door-sign-session", args),
    sealedReport: (args) => fileName("finalised-report-session", args),
    invigilatorGuide: (args) => fileName("invigilator-guide-session", args),
  },
  attendance: {
    session: "The certification session",
    number: "No.",
    time: "Local start time",
    invigilators: "The invigilator(s)",
    supervisedBy: "Supervised by",
    signatures: "Signature(s)",
    candidates: "List of candidates",
    signature: "Signature",
  },
  kit: {
    secret:
      "These codes open the session: keep this page out of the candidates’ sight. They are given the access code when it is time to start.",
    invitation: {
      title: "Enter with this QR code",
      text: `In the panel, choose “${account.join.invited.scan}”, hold up this code and type your first and last name: no number, no password and no address to type.`,
      limits: ({ day, time }) =>
        `It works on ${number(MAX_INVITED_DEVICES)} devices at most, until ${day} at ${time}.`,
      limitsUnknown: `It works on ${number(MAX_INVITED_DEVICES)} devices at most, until the day of the session is over.`,
      none: "This page has no QR code: the session had no invitation when the page was made. Enter with the number and the password.",
    },
    steps: "Launching the session, step by step",
    step: [
      {
        title: "Enter the session",
        text: `Click the Scellé icon in the toolbar of the browser, then “${popup.openPanel}”. In the panel, hold up the QR code, or type the number and the password of the session and, if asked, the address of the server; then type your first and last name and choose “${account.join.submit}”. This moment needs a connection; afterwards you can go on without one.`,
      },
      {
        title: "Let the candidates in",
        text: "Each candidate signs in on pix.fr and joins the session: they type the session number, then their last name, first name and date of birth as on the attendance sheet.",
      },
      {
        title: "Confirm who is present",
        text: `Check the identity of each candidate and have them sign, then choose “${room.presence.confirmShort}” on their line of the panel. They have 15 min to start; after that, confirm again.`,
      },
      {
        title: "Give the access code",
        text: "Say it aloud or write it on the board. The candidates type it and their test starts; when each of them ends, extra time included, is shown in the panel.",
      },
      {
        title: "During the test",
        text: `An alert appears at the top of the panel: go and look at the candidate’s screen, then choose “${room.alert.handle}”. For any other problem, “${issueReport.note}”. If a candidate has closed their test, “${room.resume.act}”.`,
      },
      {
        title: "At the end",
        text: "Wait until every candidate has finished. Hand the signed attendance sheet and the incident report to whoever finalises the session.",
      },
    ],
  },
  incident: {
    howTo:
      "To be filled in on the screen or by hand during the session: one line for each issue, with the code of its category. What is noted in the panel of Scellé need not be copied here.",
    present: "Invigilator(s) present, if not those who were expected",
    categories: "Categories of issues",
    description: "To be described, except C6",
    question: "Needs the number of the question; one report for each question",
    candidates: "Issues of the candidates",
    candidate: "Candidate",
    code: "Code",
    number: "Question no.",
    abortReason: "Reason for abandonment, if the test is not finished",
    other: "Other issues, of a candidate already named or not on the list",
    tooltip: ({ field, about }) => `${field}, ${about}`,
    otherLine: ({ line }) => `other issue ${line}`,
  },
  fraud,
  slip,
  door,
  guide,
  record,
  sealed,
};
