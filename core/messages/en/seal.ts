import type { seal as french } from "../fr/seal.ts";
import { number, plural } from "./counting.ts";
import { except } from "./unsealed.ts";

export const seal: typeof french = {
  title: (args) => `Session ${args.sessionNumber} sealed on ${args.day} at ${args.time}`,
  by: ({ name }) =>
    `By ${name}. The finalisation information of the session has been sent to the Pix teams. Nobody can change it any more.`,
  done: "The information of the session has been sent. Nobody can change it any more.",
  already: ({ name, time }) =>
    `The session has already been finalised, by ${name} at ${time}. Here is the same receipt.`,
  receipt: {
    titleOf: ({ sessionNumber }) => `Receipt of session ${sessionNumber}`,
    sameContent:
      "The content on this device is the one of the receipt. The signature is still to be verified: the server’s key is not on this device yet.",
    awaited:
      "The receipt is on its way from the server. The session is finalised; nobody can change it any more.",
    title: ({ number: receiptNumber }) => `Receipt no. ${receiptNumber}`,
    verified: ({ time }) =>
      `Verified on this device at ${time}: content, signature and chain agree.`,
    unverified:
      "Not verified: the server’s key is not on this device yet. The receipt is kept; it will be verified with the connection.",
    incomplete:
      "Not verified: the content is not yet entirely on this device. The receipt is kept; it will be verified with the connection.",
    divergent:
      "The content of this device does not match the receipt. Do not print it. Export both versions and tell your administrator.",
    unknownKey:
      "Not verified: the server signed this receipt with a key that this device does not know yet. The receipt is kept; it will be verified with the connection.",
    otherKey:
      "This receipt is signed with a key that nothing links to the one of the server that this device knows. What you wrote is still on this device. Do not print the report. Download the receipt and ask your administrator whether the server was replaced.",
    forged:
      "The signature of this receipt is not the one of the server that this device knows. Do not print the report. Download the receipt and tell your administrator.",
    content: "Content",
    without: "Finalised without waiting for",
    withoutNobody: "No device was recorded",
    deviceOf: ({ name }) => `Computer of ${name}`,
    fingerprint: "Fingerprint of the finalised report (SHA-256)",
    download: "Finalised report (PDF)",
    downloadReceipt: "Verifiable receipt",
    downloadBare: "Receipt of the server",
    proof: {
      making: "The file is being prepared.",
      whole: (args) =>
        `File downloaded and verified: signature, content, names and log agree${except(args)}. It holds the candidates’ names; keep it like the report.`,
      alone: (args) =>
        `File downloaded and verified: signature, content and names agree${except(args)}. Without the server it holds neither the log nor the receipt before. It holds the candidates’ names; keep it like the report.`,
      unsigned: (args) =>
        `File downloaded: content and names agree with the receipt${except(args)}. The signature is still to be verified: the server’s key is not on this device yet. The file holds the candidates’ names; keep it like the report.`,
      broken:
        "The file is downloaded, but a part of it does not match what was sealed. Keep it and tell your administrator: this file proves nothing.",
    },
    copyFingerprint: "Copy the fingerprint",
    anybody: "Anybody can verify this receipt, without an account and without a network.",
    fingerprintHere: "Fingerprint of the content of this device (SHA-256)",
    exportBoth: "Export both versions",
    both: "The file holds the receipt of the server and the content of this device, without the name of any candidate.",
  },
  issueReports: {
    title: "Issue reports sent",
    table: "Table of the issue reports sent",
    candidate: "Candidate",
    category: "Category",
    detail: "Detail",
    question: ({ question }) => `Question ${question}`,
    all: ({ count }) =>
      plural(count, {
        one: "See the issue report",
        other: `See the ${number(count)} issue reports`,
      }),
  },
  next: {
    title: "And now",
    today: "Today.",
    todayText: "The session is in the hands of the Pix team.",
    soon: "In 1 to a few days.",
    soonText: "The results will be available once Pix has processed them.",
    twoYears: "For 2 years.",
    twoYearsText: "Keep the attendance sheet and the incident report.",
    published: "The results have been sent by Pix.",
  },
  late: {
    thing: {
      session: "Session",
      candidate: "Candidate",
      decision: "Decision in the room",
      "issue-report": "Report",
      answers: "Additional information",
    },
    title: "Not included in the finalised report",
    count: ({ count }) =>
      plural(count, {
        one: `${number(count)} change written before knowing that the session was sealed. Nothing is lost; nothing has changed in the report.`,
        other: `${number(count)} changes written before knowing that the session was sealed. Nothing is lost; nothing has changed in the report.`,
      }),
    by: ({ name, count }) =>
      plural(count, {
        one: `${name} wrote ${number(count)} change offline before knowing that the session was sealed. Nothing is lost; nothing has changed in the report.`,
        other: `${name} wrote ${number(count)} changes offline before knowing that the session was sealed. Nothing is lost; nothing has changed in the report.`,
      }),
    withdrawn: "Decision taken back",
    changed: ({ field }) => `${field}:`,
    reportAdded: ({ category }) => `Issue report added, ${category}:`,
    descriptionChanged: ({ category }) => `Description ${category}:`,
  },
};
