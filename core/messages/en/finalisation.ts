import type { finalisation as french } from "../fr/finalisation.ts";
import { number, plural } from "./counting.ts";
import { closed } from "./session.ts";

const tests = (count: number) =>
  plural(count, {
    one: `${number(count)} candidate has taken all or part of the test.`,
    other: `${number(count)} candidates have taken all or part of the test.`,
  });

export const finalisation: typeof french = {
  title: ({ sessionNumber }) => `Finalise session ${sessionNumber}`,
  subtitle: (args) => `${args.day}, ${args.time}, ${args.room}. ${tests(args.tests)}`,
  step: {
    title: "Steps of the finalisation",
    issueReports: "Issue reports",
    reasonsLeft: ({ count }) =>
      plural(count, {
        one: `${number(count)} reason to give`,
        other: `${number(count)} reasons to give`,
      }),
    complete: "Complete",
    extra: "Additional information",
    optional: "Optional",
    seal: "Seal",
    sealHint: "Read again and confirm",
  },
  issueReports: {
    intro:
      "Enter, for each candidate, what was noted on the incident report. What the invigilators noted during the exam is there already.",
    categoryHint:
      "For an issue report to be taken into account, the right category has to be used (examples: C1, C2, etc.).",
    unfinishedTitle:
      "These candidates have not finished their certification test, or the invigilator has ended it.",
    unfinishedText: ({ missing, of }) =>
      missing === 0
        ? "The reason for abandonment is given for each of them."
        : `Give the reason for abandonment for each of them. ${number(missing)} of ${number(of)} to go.`,
    unfinishedTable: "Candidates who have not finished",
    finishedTitle: ({ count }) =>
      plural(count, {
        one: `${number(count)} finished certification`,
        other: `${number(count)} finished certifications`,
      }),
    finishedTable: "Finished certifications",
    column: "Issue report",
    incomplete: ({ count }) =>
      plural(count, {
        one: `${number(count)} incomplete issue report will not be sent. Complete or delete it.`,
        other: `${number(count)} incomplete issue reports will not be sent. Complete or delete them.`,
      }),
  },
  abortReason: {
    label: "Reason for abandonment",
    required: "(required)",
    labelFor: ({ name }) => `Reason for abandonment for ${name}`,
    choose: "Choose a reason",
    reason: {
      candidate: "Abandonment: lack of time or early departure",
      technical: "Technical problem",
    },
    missing: ({ names }) => `The reason for the abandonment of ${names} is missing.`,
    goToFirst: "Choose the first one",
    missingFor: ({ name }) => `Choose the reason for the abandonment of ${name}.`,
    stillMissing: ({ count }) =>
      plural(count, {
        one: `${number(count)} more reason for abandonment to give before sealing.`,
        other: `${number(count)} more reasons for abandonment to give before sealing.`,
      }),
    finishedMeanwhile: ({ name, time }) =>
      `${name} has just finished the test at ${time}. The reason for abandonment that you had chosen has been taken out.`,
    refused: {
      ...closed,
      "not-enrolled":
        "This candidate is no longer enrolled in the session. Nothing has changed. Read the list again.",
      "not-started":
        "This candidate has not started a test: there is no abandonment to explain. Nothing has changed.",
      "already-finished":
        "This candidate has finished the test: there is no abandonment left to explain. Nothing has changed.",
    },
  },
  extra: {
    title: "Additional information (optional)",
    hint: "Absent candidates need not be mentioned.",
    hasIncident:
      "In spite of an incident during the session, the candidates were able to finish their certification test. Extra time was given to one or more candidates.",
    hasJoiningIssue:
      "One or more candidates were present at the certification session but were not able to join it.",
    joiningHelp:
      "These candidates can be enrolled in a new session; the invigilator kit recalls how to join it.",
    refused: closed,
  },
  preview: {
    delays: "These reports delay the results",
    open: ({ name }) => `Open the issue reports of ${name}`,
    conflicts: ({ count }) =>
      plural(count, {
        one: "One field has two values, written at the same time. The record keeps both unless you choose one here.",
        other: `${number(count)} fields have two values, written at the same time. The record keeps both unless you choose one here.`,
      }),
    title: "Read again and confirm",
    content: (args) =>
      [
        plural(args.certifications, {
          one: `${number(args.certifications)} certification`,
          other: `${number(args.certifications)} certifications`,
        }),
        plural(args.issueReports, {
          one: `${number(args.issueReports)} issue report`,
          other: `${number(args.issueReports)} issue reports`,
        }),
        plural(args.abortReasons, {
          one: `${number(args.abortReasons)} reason for abandonment`,
          other: `${number(args.abortReasons)} reasons for abandonment`,
        }),
      ].join(", "),
    everybodyHeard: "All devices of the session have been heard from.",
    pendingDevice: ({ name, day, time }) =>
      `The computer of ${name} has not been heard from since ${day === null ? "" : `${day} at `}${time}.`,
    ofMissing: ({ count }) =>
      plural(count, {
        one: "Nobody knows whether it holds changes; they would be kept, but outside the sealed report. You can finalise without waiting for it; the receipt will say so.",
        other:
          "Nobody knows whether they hold changes; they would be kept, but outside the sealed report. You can finalise without waiting for them; the receipt will say so.",
      }),
    withoutDevices: ({ names }) => `Without waiting for the computer of: ${names}.`,
  },
  confirm: {
    open: "Finalise the session",
    title: ({ sessionNumber }) => `Finalisation of session ${sessionNumber}`,
    text: "Careful: you will no longer be able to change this information afterwards. Some processing time is needed before Pix makes the results available.",
    back: "Go back",
    submit: "Confirm the finalisation",
  },
  backToDetails: "Back to the details",
  offline:
    "Finalising needs a connection. Everything you have prepared is kept; the button will be back with the network.",
  closing: ({ name, wait }) =>
    `${name} is finalising the session. Your last sentences are being sent; you can write again in ${wait} if the finalisation does not succeed.`,
  sending: "Your colleagues are sending their last sentences.",
  changedBy: ({ name, count }) =>
    plural(count, {
      one: `${name} has changed ${number(count)} issue report while you were reading. Nothing was finalised. Read the difference, then confirm.`,
      other: `${name} has changed ${number(count)} issue reports while you were reading. Nothing was finalised. Read the difference, then confirm.`,
    }),
  already: "The session has already been finalised.",
  failed:
    "The finalisation did not succeed. Nothing was finalised and everything you have prepared is kept. Try again in a moment.",
  refused: {
    "no-start": "This session has not started, you cannot finalise it. You can however delete it.",
    "abort-reason-missing":
      "One or more unfinished certifications have no reason for abandonment. Please give it.",
    "content-changed":
      "A colleague has changed the session while you were reading. Nothing was finalised. Read the difference, then confirm.",
    "lease-ended":
      "The finalisation took too long. Nothing was finalised and writing is possible again. Confirm again.",
  },
};
