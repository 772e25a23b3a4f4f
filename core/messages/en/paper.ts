import type { paper as french } from "../fr/paper.ts";
import { number, plural } from "./counting.ts";

const pages = ({ count }: { count: number }) =>
  plural(count, { one: `${number(count)} page`, other: `${number(count)} pages` });

export const paper: typeof french = {
  title: "Downloads",
  format: "PDF",
  group: {
    before: "Before the session",
    room: "In the room",
    incident: "If something happens",
    files: "Files",
  },
  attendanceSheet: "Attendance sheet",
  attendanceSheetHint: (args) =>
    plural(args.candidates, {
      one: `${number(args.candidates)} candidate, ${pages({ count: args.pages })}`,
      other: `${number(args.candidates)} candidates, ${pages({ count: args.pages })}`,
    }),
  attendanceSheetEmpty: "Available as soon as a candidate is enrolled.",
  incidentSheet: "Incident report",
  incidentSheetHint: "To print or to fill in on the screen",
  invigilatorKit: "Invigilator kit",
  invigilatorKitHint: "Codes and steps to launch the session",
  invigilatorKitPending: "Available as soon as the server has given the number and the codes.",
  invigilatorGuide: "Invigilator guide",
  invigilatorGuideHint: "Two pages, for a first time",
  candidateSlips: "Candidate slips",
  candidateSlipsHint: "Number and access code, one a candidate, to be cut apart",
  candidateSlipsPending:
    "Available as soon as a candidate is enrolled and the server has given the codes.",
  doorSign: "Door sign",
  doorSignHint: "One page, without any access code",
  fraudReport: "Fraud report",
  fraudReportHint: "If you suspect fraud",
  failed:
    "The document could not be written. The session has not changed. Try again; if it keeps happening, make room on this device.",
  keep: "Keep the attendance sheet and the incident report for 2 years.",
  /** The same words on the page, for whoever cannot read a PDF. */
  view: {
    read: "Read on screen",
    readPaper: ({ paper: name }) => `Read on screen: ${name}`,
    download: "Download the PDF",
    toFillIn: "to be filled in",
    notYet: "This document is not available yet. The page of the session says what is missing.",
  },
};
