import type { register as french } from "../fr/register.ts";
import { number, plural } from "./counting.ts";

const ready = (count: number) =>
  plural(count, {
    one: `${number(count)} pupil is ready`,
    other: `${number(count)} pupils are ready`,
  });

/** 2026-2027 for a year that begins in 2026. */
const yearsOf = (first: string) => `${first}-${Number(first) + 1}`;

export const register: typeof french = {
  title: "Pupils",
  drop: "Drop the file ExportXML_ElevesSansAdresses here, or choose it.",
  choose: "Choose a file",
  reading: "Reading the file on this device.",
  away: "The list of pupils is not on this device yet. It will be as soon as the server answers.",
  older:
    "A newer list is on the server; it will arrive as soon as the server answers. Here is the one of this device.",
  sending: "Sending the list to the server.",
  preview: {
    school: ({ uai }) => `School ${uai}`,
    schoolYear: ({ first }) => `School year ${yearsOf(first)}`,
    ready: ({ count }) => `${ready(count)}. Nothing has changed yet.`,
    problems: ({ count, problems }) =>
      plural(problems, {
        one: `${ready(count)}, ${number(problems)} row is to be corrected. Nothing has changed yet: correct it here or import without it.`,
        other: `${ready(count)}, ${number(problems)} rows are to be corrected. Nothing has changed yet: correct them here or import without them.`,
      }),
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
    nobody: "No pupil is ready. Correct at least one row.",
    import: ({ count }) =>
      plural(count, {
        one: `Import ${number(count)} pupil`,
        other: `Import ${number(count)} pupils`,
      }),
    cancel: "Cancel the import",
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
      "The national number (INE) is missing. Complete it here or in SIECLE, or import without this row.",
    "duplicate-ine":
      "Two rows have the same national number (INE). Correct here the one that is wrong, or import without them.",
    "no-name": "The last or the first name is missing. Complete it here or in SIECLE.",
    "no-class": "The class is missing. Complete it here or in SIECLE.",
    "no-sex": "The sex is missing or cannot be read. Choose it here.",
    "no-birthdate": "The date of birth is missing. Complete it here or in SIECLE.",
    "wrong-birthdate":
      "The date of birth does not exist, is still to come or is before 1900. Correct it here.",
    "no-birth-city":
      "The INSEE code of the town of birth is missing. Complete it here or in SIECLE.",
    unreadable:
      "Letters were lost before they got here. Download the file from SIECLE again, or correct this row here.",
    "too-long": "One of the texts has more than 255 characters. Shorten it here or in SIECLE.",
    mojibake:
      "Another program has damaged the accents of this name. Read the proposed correction, then accept it, or correct it yourself.",
  },
  mojibake: {
    accept: ({ name }) => `Accept “${name}”`,
    acceptAll: "Accept all proposed corrections",
  },
  correction: {
    open: "Correct",
    openFor: ({ name }) => `Correct ${name}`,
    notInSiecle:
      "A correction made here changes nothing in SIECLE: make it there too, or the row will have to be corrected again at the next import.",
    unfinished: "Confirm or cancel the correction under way first.",
    field: {
      ine: "National number (INE)",
      usageName: "Name in use",
      birthCountry: "Country of birth",
      france: "France",
      abroad: "Another country",
      birthInseeCodeHint: "5 characters, such as 69383 or 2A004.",
    },
    problem: {
      "no-ine": "Please enter the national number (INE).",
      "duplicate-ine": "Another row has this number. Check it in the pupil’s file.",
      "no-class": "Please enter the class.",
      "no-sex": "Please enter the sex.",
      "no-birthdate": "Please enter a date of birth.",
      "wrong-birthdate": "This date does not exist, is still to come or is before 1900.",
      "no-birth-city":
        "The INSEE code has 5 characters, such as 69383 or 2A004. If the birth was abroad, change the country.",
      unreadable: "Letters were lost here. Write this text again.",
      "too-long": "This text has more than 255 characters. Shorten it.",
    },
    noLastName: "Please enter a last name at birth.",
    noFirstName: "Please enter a first name.",
    done: ({ count }) => `Corrected here (${number(count)})`,
    takeBack: "Take the correction back",
    takeBackOf: ({ name }) => `Take the correction back for ${name}`,
  },
  failed: {
    unreachable:
      "The server does not answer. Nothing has changed, and the file stays chosen. Try again when the connection is back.",
    unanswered:
      "The server has not answered: it is not known yet whether the list is imported. The file stays chosen with your corrections; import it again, which changes nothing if it is.",
    signedOut:
      "You are no longer signed in. Nothing has changed, and the file stays chosen with your corrections. Sign in, then import again.",
    tooLarge:
      "This list is longer than the server accepts. Nothing has changed. Check that the file is the one of a single school.",
    refused:
      "The server did not take the list. Nothing has changed, and the file stays chosen with your corrections. Try again in a moment; if it happens again, tell your administrator.",
    thisDevice:
      "The browser stopped while it was working on the list. Nothing has changed, and the file stays chosen with your corrections. Try again; if it happens again, close the tabs that you do not need.",
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
