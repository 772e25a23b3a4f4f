import type { fr } from "../fr.ts";
import { number, plural } from "./counting.ts";
import { massProblem } from "./mass-problem.ts";

const sessions = (count: number) =>
  plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` });
const candidates = (count: number) =>
  plural(count, { one: `${number(count)} candidate`, other: `${number(count)} candidates` });

export const massImport: typeof fr.massImport = {
  title: "Sessions and candidates by file",
  link: "Create several sessions",
  exportLink: "Export or restore",
  drop: "Drop the filled template here (CSV, up to 20 MB and 20,000 rows), or choose it.",
  choose: "Choose a file",
  reading: "Reading the file on this device.",
  writing: "Saving on this device.",
  noImport:
    "The candidates of this school come from its list of pupils: no file of sessions is imported here.",
  template: {
    title: "Template",
    text: "It is the template of Pix: fill it in with a spreadsheet, save it as CSV, then drop it above.",
    empty: "Download the empty template",
    filled: "Download the prefilled template",
    filledHint:
      "With the number and the candidates of the sessions that have not begun, to complete them.",
  },
  export: {
    title: "Export",
    text: "Sessions and candidates in the columns of Pix. Class and adjustment have no column there.",
    which: "Sessions to export",
    coming: ({ count }) => `To come (${number(count)})`,
    all: ({ count }) => `All (${number(count)})`,
    download: "Download the sessions (CSV)",
    nothing: "There is no session to export.",
    gathering: ({ count }) => `Reading ${sessions(count)}.`,
    done: ({ count }) =>
      plural(count, {
        one: `${number(count)} session is in the file.`,
        other: `${number(count)} sessions are in the file.`,
      }),
    away: ({ count }) =>
      plural(count, {
        one: `${number(count)} session is not on this device yet. Try again when the server answers.`,
        other: `${number(count)} sessions are not on this device yet. Try again when the server answers.`,
      }),
  },
  preview: {
    ready: ({ created, empty, people }) =>
      `${sessions(created)}, ${number(empty)} of them without a candidate, ${candidates(people)}. Nothing has changed yet.`,
    stopped: ({ count }) =>
      plural(count, {
        one: `${number(count)} row has to be corrected before the import. Nothing has changed yet: correct it here, or in the file.`,
        other: `${number(count)} rows have to be corrected before the import. Nothing has changed yet: correct them here, or in the file.`,
      }),
    readIn: ({ encoding }) => `Encoding recognised: ${encoding}`,
    encoding: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      "windows-1252": "Windows-1252",
      "iso-8859-15": "ISO-8859-15",
      macintosh: "Mac Roman",
    },
    withoutCommunes:
      "The list of communes could not be read: only the form of the codes is checked.",
    sessionsTitle: "Sessions of the file",
    isNew: ({ count }) => `New session, ${candidates(count)}`,
    existing: ({ sessionNumber }) => `Session ${sessionNumber}`,
    when: ({ day, time }) => `${day} at ${time}`,
    line: ({ line }) => `Line ${number(line)}`,
    added: ({ count }) => `${number(count)} to add`,
    changed: ({ count }) => `${number(count)} to change`,
    unchanged: ({ count }) => `${number(count)} unchanged`,
    staying: ({ count }) =>
      plural(count, {
        one: `${number(count)} not in the file, who stays enrolled`,
        other: `${number(count)} not in the file, who stay enrolled`,
      }),
    moreSessions: ({ count }) =>
      plural(count, {
        one: `And ${number(count)} more session.`,
        other: `And ${number(count)} more sessions.`,
      }),
    names: "See the names",
    readingSession: "Reading the list of this session.",
    awaySession: "The list of this session is not on this device yet.",
    fromDevice: "By the list that is on this device.",
    create: ({ created, merged }) => {
      if (created + merged === 0) return "Import";
      if (merged === 0) return `Create ${sessions(created)}`;
      if (created === 0) return `Complete ${sessions(merged)}`;
      return `Create ${number(created)} and complete ${sessions(merged)}`;
    },
    cancel: "Cancel the import",
    stoppedReason: "First correct the rows that are pointed out.",
    unfinished: "First confirm or cancel the correction under way.",
    unread: "The list of one of the sessions is being read.",
    away: ({ count }) =>
      plural(count, {
        one: `The list of ${number(count)} session is not on this device yet. Try again when the server answers.`,
        other: `The lists of ${number(count)} sessions are not on this device yet. Try again when the server answers.`,
      }),
    unlisted: "The list of the sessions is being read.",
    lost: ({ count }) =>
      plural(count, {
        one: `${number(count)} session of the file takes no candidates any more. Remove it from the file.`,
        other: `${number(count)} sessions of the file take no candidates any more. Remove them from the file.`,
      }),
    lostSession: "This session has begun, or is there no more.",
    nothing: "Nothing changes: everybody is enrolled already.",
  },
  rows: {
    title: "To correct",
    remarks: "To check; these do not stop the import",
    more: ({ count }) =>
      plural(count, {
        one: `And ${number(count)} more row, shown afterwards.`,
        other: `And ${number(count)} more rows, shown afterwards.`,
      }),
    row: ({ line, name }) =>
      name === "" ? `Line ${number(line)}` : `Line ${number(line)}: ${name}`,
    cell: ({ heading, sentence }) => `“${heading}”: ${sentence}`,
    correct: "Correct",
    correctFor: ({ line }) => `Correct line ${number(line)}`,
    repair: ({ text }) => `Accept “${text}”`,
    repairAll: "Accept all proposed accents",
    join: ({ sessionNumber }) => `Add these candidates to session ${sessionNumber}`,
    leaveOut: "Leave out",
    leaveOutOf: ({ line }) => `Leave out line ${number(line)}`,
    allColumns: "Show all columns",
    correctedTitle: ({ count }) => `Corrected here (${number(count)})`,
    takeBack: "Take back the correction",
    takeBackOf: ({ line }) => `Take back the correction of line ${number(line)}`,
  },
  done: ({ created, people, lists, added, changed }) =>
    [
      created > 0 &&
        plural(created, {
          one: `${number(created)} session was created, with ${candidates(people)}.`,
          other: `${number(created)} sessions were created, with ${candidates(people)}.`,
        }),
      lists > 0 &&
        plural(lists, {
          one: `${number(lists)} list was completed: ${candidates(added)} added, ${number(changed)} updated.`,
          other: `${number(lists)} lists were completed: ${candidates(added)} added, ${number(changed)} updated.`,
        }),
      created + lists === 0 && "Nothing has changed.",
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
  undone: "The import was taken back.",
  notUndone: {
    begun: ({ count }) =>
      plural(count, {
        one: `${number(count)} session stays: a test has begun there.`,
        other: `${number(count)} sessions stay: a test has begun there.`,
      }),
    unreachable: ({ count }) =>
      plural(count, {
        one: `${number(count)} session stays: the server has not answered. Delete it in the list.`,
        other: `${number(count)} sessions stay: the server has not answered. Delete them in the list.`,
      }),
    refused: ({ count }) =>
      plural(count, {
        one: `${number(count)} session stays: the server refused to delete it.`,
        other: `${number(count)} sessions stay: the server refused to delete them.`,
      }),
  },
  notRestored: ({ names }) => `In the lists that existed, this could not be taken back: ${names}.`,
  otherPeople: ({ count }) =>
    plural(count, { one: `${number(count)} other`, other: `${number(count)} others` }),
  failed:
    "The device could not save everything. No new session was created, and the file stays chosen. Try again.",
  interrupted:
    "The device could not save everything: lists that existed are not completed, or only in part. Check them before you import again.",
  partly: ({ sessionNumber, done, total, reason }) =>
    done === 0
      ? `Session ${sessionNumber} was not completed. ${reason}`
      : `Session ${sessionNumber} was completed in part: ${number(done)} of ${candidates(total)} added or changed. ${reason}`,
  problem: massProblem,
  refused: {
    "too-large":
      "This file has more than 20 MB, the limit of Pix. Nothing has changed. Split it into several files.",
    "too-many-cells":
      "This file has more than a million cells. Nothing has changed. Check that it is the filled template.",
    "too-many-rows":
      "This file has more than 20,000 rows. Nothing has changed. Split it into several files.",
    spreadsheet:
      "This is a workbook, not a CSV. Nothing has changed. Save it as CSV from the spreadsheet, then choose that file.",
    "not-text":
      "This file is not a CSV. Nothing has changed. Choose the filled template, saved as CSV.",
    "broken-quotes":
      "A quotation mark of this file is never closed, so its cells run into each other. Nothing has changed. Save it again from the spreadsheet.",
    "data-missing":
      "The template was not filled in. Nothing has changed. Write a session and its candidates, one per row, then drop it again.",
    unreadable:
      "This file could not be read to its end. Nothing has changed. Copy it to this computer, then choose it again.",
  },
  quoted: ({ heading }) => `“${heading}”`,
  headings: {
    altered:
      "The columns of this file are not those of the template. Nothing has changed. Download the empty template and copy your rows into it.",
    unknown: ({ headings }) => `Columns unknown here: ${headings}`,
    missing: ({ headings }) => `Columns missing: ${headings}`,
  },
};
