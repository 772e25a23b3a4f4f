import type { fr } from "../fr.ts";
import { number, plural } from "./counting.ts";

const candidates = (count: number) =>
  plural(count, { one: `${number(count)} candidate`, other: `${number(count)} candidates` });

export const table: typeof fr.table = {
  title: "Add from a table",
  link: "From a table",
  drop: "Drop your list here (Excel, LibreOffice or CSV, 50 MB at most), or choose it.",
  choose: "Choose a file",
  paste: "Or paste cells",
  pasteHint: "Copy them in the spreadsheet, headings included, then paste them here.",
  read: "Read these cells",
  nothingPasted: "Paste some cells first.",
  reading: "Reading the table on this device.",
  local:
    "The table is read and waits on this device; only the columns that you choose go into the session.",
  waited:
    "This is the table as you left it. It stays on this device until you add it, cancel it or sign out, or the session is finalised.",
  waitsUnread:
    "The table that was waiting for you could not be read this time. It still waits on this device: reload the page to get it back, or cancel to give it up.",
  refused: {
    "too-large":
      "This file has more than 50 MB, as it is or once unpacked. Nothing was changed. Keep the sheet with the candidates, then choose it again.",
    "too-many-rows":
      "A sheet has more than 20,000 rows. Nothing was changed. Keep the rows of the candidates, then choose the file again.",
    "too-many-cells":
      "This file has more than a million cells. Nothing was changed. Keep the sheet with the candidates, then choose it again.",
    "data-missing":
      "Nothing is written in this table. Nothing was changed. Choose the one with the candidates.",
    "old-workbook":
      "This is a workbook from before 2007 (.xls), or protected by a password. Nothing was changed. Save it without a password as .xlsx, .ods or CSV, then choose that file.",
    "not-a-workbook":
      "This file is neither a workbook nor a CSV. Nothing was changed. Choose an .xlsx, .ods or .csv file.",
    "unsupported-zip":
      "This workbook is protected, or compressed in a way unknown here. Nothing was changed. Save it again from the spreadsheet, without a password, then choose it.",
    damaged:
      "This workbook is damaged, or protected by a password. Nothing was changed. Open it in the spreadsheet, save it again, then choose it.",
    "not-text":
      "This file is neither a workbook nor a CSV. Nothing was changed. Choose an .xlsx, .ods or .csv file.",
    "broken-quotes":
      "A quotation mark in this table is never closed, so its cells run together. Nothing was changed. Save it again from the spreadsheet.",
    unreadable:
      "This file could not be read to its end. Nothing was changed. Copy it to this computer, then choose it again.",
  },
  target: {
    lastName: "Birth name",
    firstName: "First name",
    fullName: "Last and first name",
    birthdate: "Date of birth",
    sex: "Sex",
    birthInseeCode: "INSEE code of birthplace",
    birthPostalCode: "Postal code of birthplace",
    birthCity: "Commune of birth",
    birthCountry: "Country of birth",
    resultRecipientEmail: "E-mail of the recipient of results",
    email: "E-mail for the convocation",
    externalId: "External identifier",
    extraTime: "Extra time",
    schoolClass: "Class",
    billingMode: "Pricing of Pix’s part",
    prepaymentCode: "Prepayment code",
    CLEA: "CléA Numérique",
    DROIT: "Pix+ Droit",
    EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
    EDU_CPE: "Pix+ Édu CPE",
    PRO_SANTE: "Pix+ Pro Santé",
  },
  columns: {
    title: "Columns",
    text: "Check what each column says. Your choice also serves for the next tables of this kind.",
    sheet: "Sheet",
    headingLine: "Line of the headings",
    noHeadings: "None",
    line: ({ line, text }) => `${number(line)}: ${text}`,
    unnamed: ({ letter }) => `Column ${letter}`,
    samples: ({ samples }) => `For example: ${samples}`,
    empty: "No cell is filled",
    unread: "Do not read",
    missing: ({ names }) => `No column for: ${names}. Pix asks for this about every candidate.`,
    missingButKnown: ({ names }) =>
      `No column for: ${names}. The school’s list of pupils completes those that it knows; for the others, correct the lines below.`,
    forgets: "Changing a column takes back the corrections made below.",
  },
  outcome: {
    stopped: ({ count }) =>
      plural(count, {
        one: `${number(count)} line is to be corrected or left out. Nothing has changed yet.`,
        other: `${number(count)} lines are to be corrected or left out. Nothing has changed yet.`,
      }),
    nobody:
      "No candidate is read in this table. Check the line of the headings, and what each column says.",
    ready: ({ added, changed }) => {
      if (added + changed === 0) return "Nothing changes: all of them are enrolled already.";
      if (added === 0) return `${candidates(changed)} to update. Nothing has changed yet.`;
      if (changed === 0) return `${candidates(added)} to add. Nothing has changed yet.`;
      return `${candidates(added)} to add, ${number(changed)} to update. Nothing has changed yet.`;
    },
  },
  leftOut: {
    title: ({ count }) => `Left out (${number(count)})`,
    back: "Take in again",
    backOf: ({ line }) => `Take in again line ${number(line)}`,
  },
  list: {
    title: "Candidates",
    added: ({ count }) => `To add (${number(count)})`,
    changed: ({ count }) => `To update (${number(count)})`,
    unchanged: ({ count }) => `Unchanged (${number(count)})`,
    staying: ({ count }) =>
      plural(count, {
        one: `${number(count)} enrolled candidate is not in the table, and stays enrolled.`,
        other: `${number(count)} enrolled candidates are not in the table, and stay enrolled.`,
      }),
    change: ({ name, changes }) => `${name}: ${changes}`,
    field: ({ field, before, after }) =>
      before === "" ? `${field} ${after}` : `${field} ${after} instead of ${before}`,
    cleared: ({ field, before }) => `${field} empty instead of ${before}`,
    filled: ({ name, fields }) => `${name}: ${fields}, from the school’s list of pupils`,
    filledCount: ({ count }) =>
      plural(count, {
        one: `The school’s list of pupils completes ${candidates(count)}: what it adds stands beside the name.`,
        other: `The school’s list of pupils completes ${candidates(count)}: what it adds stands beside their names.`,
      }),
    certification: "Certification",
    more: ({ count }) => `And ${candidates(count)} more.`,
  },
  accept: ({ added, changed }) => {
    if (added + changed === 0) return "Add";
    if (added === 0) return `Update ${candidates(changed)}`;
    if (changed === 0) return `Add ${candidates(added)}`;
    return `Add ${number(added)} and update ${candidates(changed)}`;
  },
  cancel: "Cancel",
  another: "Choose another table",
  unready: {
    stopped: "First correct the lines that are marked, or leave them out.",
    draft: "First validate or cancel the correction under way.",
    nobody: "No candidate is read in this table.",
    nothing: "Nothing changes: all of them are enrolled already.",
  },
  done: ({ added, changed }) => {
    if (changed === 0)
      return plural(added, {
        one: `${candidates(added)} is enrolled.`,
        other: `${candidates(added)} are enrolled.`,
      });
    if (added === 0) return `${candidates(changed)} updated.`;
    return `${candidates(added)} more, ${number(changed)} updated.`;
  },
  partly: ({ done, total, reason }) =>
    plural(done, {
      one: `${number(done)} of ${candidates(total)} is added or updated. ${reason}`,
      other: `${number(done)} of ${candidates(total)} are added or updated. ${reason}`,
    }),
  failed:
    "The device could not save everything. Check the list of candidates before you try again.",
  undone: "The list is as before.",
  download: "List of candidates",
  downloadHint: ({ count }) => `Pix’s template, ${candidates(count)}`,
  downloadFormat: "ODS",
  downloadEmpty: "Pix’s template, to be filled in",
};
