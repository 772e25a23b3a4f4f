import type { register as french } from "../fr/register.ts";
import { number, plural } from "./counting.ts";

const ready = (count: number) =>
  plural(count, {
    one: `${number(count)} pupil is ready`,
    other: `${number(count)} pupils are ready`,
  });
const toCorrect = (count: number) =>
  plural(count, {
    one: `${number(count)} row is to be corrected`,
    other: `${number(count)} rows are to be corrected`,
  });

export const register: typeof french = {
  title: "Pupils",
  drop: "Drop the file ExportXML_ElevesSansAdresses here, or choose it.",
  choose: "Choose a file",
  reading: "Reading the file on this device.",
  away: "The list of pupils is not on this device yet. It will be as soon as the server answers.",
  preview: {
    ready: ({ count }) => `${ready(count)}. Nothing has changed yet.`,
    problems: ({ count, problems }) =>
      `${ready(count)}, ${toCorrect(problems)}. Nothing has changed yet: correct them here or import without them.`,
    added: ({ count }) =>
      plural(count, { one: `${number(count)} new pupil`, other: `${number(count)} new pupils` }),
    changed: ({ count }) =>
      plural(count, {
        one: `${number(count)} pupil changed`,
        other: `${number(count)} pupils changed`,
      }),
    removed: ({ count }) =>
      plural(count, {
        one: `${number(count)} pupil removed`,
        other: `${number(count)} pupils removed`,
      }),
    unchanged: ({ count }) =>
      plural(count, {
        one: `${number(count)} pupil unchanged`,
        other: `${number(count)} pupils unchanged`,
      }),
    left: ({ count }) =>
      plural(count, {
        one: `${number(count)} pupil has left the school and is not taken over.`,
        other: `${number(count)} pupils have left the school and are not taken over.`,
      }),
    inactive: ({ count }) =>
      plural(count, {
        one: `${number(count)} inactive pupil is not taken over.`,
        other: `${number(count)} inactive pupils are not taken over.`,
      }),
    enrolledStay: "Candidates who are already enrolled in a session stay enrolled.",
    import: ({ count }) =>
      plural(count, {
        one: `Import ${number(count)} pupil`,
        other: `Import ${number(count)} pupils`,
      }),
    importWithout: ({ problems }) =>
      plural(problems, {
        one: "Import without this row",
        other: `Import without these ${number(problems)} rows`,
      }),
  },
  done: ({ count }) =>
    plural(count, {
      one: `${number(count)} pupil is on the list of the school.`,
      other: `${number(count)} pupils are on the list of the school.`,
    }),
  toCorrect: "To be corrected",
  row: ({ line, name }) => `Line ${number(line)}: ${name}`,
  problem: {
    "no-ine":
      "The national number (INE) is missing. Complete it in SIECLE, or import without this row.",
    "duplicate-ine":
      "Two rows have the same national number (INE). Correct it in SIECLE, or import without them.",
    "no-name": "The last or the first name is missing. Complete it here or in SIECLE.",
    "no-class": "The class is missing. Complete it here or in SIECLE.",
    "no-sex": "The sex is missing or cannot be read. Choose it here.",
    "no-birthdate": "The date of birth is missing. Complete it here or in SIECLE.",
    "wrong-birthdate":
      "The date of birth does not exist, is still to come or is before 1900. Correct it here.",
    "no-birth-city":
      "The INSEE code of the town of birth is missing. Complete it here or in SIECLE.",
    unreadable:
      "Letters were lost before they got here. Download the file from SIECLE again, or correct this row.",
    "too-long": "One of the texts has more than 255 characters. Shorten it in SIECLE.",
    mojibake:
      "Another program has damaged the accents of this name. Read the proposed correction, then accept it.",
  },
  mojibake: {
    accept: ({ name }) => `Accept “${name}”`,
    acceptAll: "Accept all proposed corrections",
  },
  failed: {
    unreachable:
      "The server does not answer. Nothing has changed, and the file stays chosen. Try again when the connection is back.",
    signedOut:
      "You are no longer signed in. Nothing has changed. Sign in, then choose the file again.",
    refused:
      "The server did not accept the list. Nothing has changed. Update the extension, then start again.",
  },
  refused: {
    "not-a-zip-or-xml":
      "This file is not a SIECLE export. Nothing has changed. Choose the file ExportXML_ElevesSansAdresses.",
    "not-siecle":
      "This file is not a SIECLE export. Nothing has changed. Choose the file ExportXML_ElevesSansAdresses.",
    "siecle-sibling":
      "This file does come from SIECLE, but it is not the list of pupils. Nothing has changed. Choose the file ExportXML_ElevesSansAdresses.",
    damaged: "The file stops before its end. Nothing has changed. Download it from SIECLE again.",
    "too-large":
      "This file is far larger than a list of pupils. Nothing has changed. Choose the file ExportXML_ElevesSansAdresses.",
    "no-pupil": "This file holds no pupil. Nothing has changed. Make the export in SIECLE again.",
    "unsupported-zip":
      "This zip file is encrypted or of an unknown kind. Nothing has changed. Open it, then choose the XML file in it.",
    "no-xml":
      "This zip file holds no XML file. Nothing has changed. Choose the file ExportXML_ElevesSansAdresses.",
    "ambiguous-zip":
      "This zip file holds several XML files. Nothing has changed. Open it, then choose the one of the pupils.",
  },
};
