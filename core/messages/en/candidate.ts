import type { candidate as french } from "../fr/candidate.ts";
import { number, plural } from "./counting.ts";
import { closed } from "./session.ts";
import { subscriptionProblem } from "./subscription.ts";

const problem = {
  ...subscriptionProblem,
  "last-name-missing": "Please enter a last name at birth.",
  "last-name-too-long": "The last name at birth has at most 255 characters. Shorten it.",
  "first-name-missing": "Please enter a first name.",
  "first-name-too-long": "The first name has at most 255 characters. Shorten it.",
  "birthdate-missing": "Please enter a date of birth.",
  "birthdate-invalid": "This date does not exist. Write it as DD/MM/YYYY.",
  "birthdate-too-early": "The date of birth must be after 01/01/1900.",
  "sex-missing": "Please enter the sex, F or M.",
  "sex-invalid": "The sex is written F or M.",
  "birthplace-missing": "Please enter the place of birth.",
  "birth-country-missing": "Please enter the country of birth.",
  "birth-country-too-long": "The country of birth has at most 255 characters. Shorten it.",
  "birth-insee-code-abroad":
    "99 is the code of a birth abroad. Enter the country, or the code of the town.",
  "birth-insee-code-not-abroad":
    "The INSEE code of a birth abroad is 99. Correct the code or the country.",
  "birth-insee-code-and-postal-code":
    "An INSEE code rules out a postal code. Keep only one of the two.",
  "birth-postal-code-invalid": "The postal code has 5 digits, such as 69003.",
  "birth-postal-code-missing":
    "Please enter the postal code of the town, or choose the INSEE code.",
  "birth-city-missing": "Please enter the town of birth.",
  "external-id-too-long": "The external identifier has at most 255 characters. Shorten it.",
  "result-recipient-email-invalid":
    "This e-mail address is not complete. Write it like name@example.com.",
  "email-invalid": "This e-mail address is not complete. Write it like name@example.com.",
  "birth-city-too-long": "The town of birth has at most 255 characters. Shorten it.",
  "birth-insee-code-invalid":
    "The INSEE code has 5 characters, such as 69383 or 2A004; 99 for a birth abroad.",
  "school-class-too-long": "The class has at most 255 characters. Shorten it.",
};

const sessionOver =
  "The session started more than 24 h ago: nobody can enter it any more. Enrol this candidate in another session.";
const notEnrolled =
  "This candidate is no longer enrolled in the session. Nothing has changed. Read the list again.";
const percentInvalid =
  "Extra time is a whole number from 1 to 999%. Leave the field empty if there is none.";
const duplicate = "This candidate is already on the list, you cannot add them again.";

export const candidate: typeof french = {
  field: {
    lastName: "Last name at birth",
    firstName: "First name",
    birthdate: "Date of birth",
    sex: "Sex",
    sexF: "Female",
    sexM: "Male",
    birthCity: "Town of birth",
    birthInseeCode: "INSEE code of birth",
    birthInseeCodeHint: "5 characters, such as 69383 or 2A004.",
    birthCountry: "Country of birth",
    birthPostalCode: "Postal code of birth",
    schoolClass: "Class",
    externalId: "External identifier",
    externalIdHint: "On the attendance sheet, if nobody has a class.",
    localId: "Local identifier",
    email: "E-mail for the convocation",
    resultRecipientEmail: "E-mail of the recipient of the results",
    resultRecipientEmailHint: "Trainer, teacher…",
    accessibilityAdjustmentNeeded: "The candidate needs an adjustment",
    accessibilityAdjustmentNeededHint: "Never the reason.",
    extraTime: "Extra time",
    extraTimePercent: "Extra time (%)",
    subscription: "Selected certification",
    billingMode: "Pricing of Pix’s share",
    prepaymentCode: "Prepayment code",
    prepaymentCodeHint: "SIRET/invoice, for example 12345678912345/FACT12345.",
    certification: "Certification no.",
    status: "Status",
  },
  list: {
    title: ({ count }) => `List of candidates (${number(count)})`,
    add: "Add candidates",
    addByHand: "Add a candidate",
    emptyTitle: "Waiting for candidates",
    emptyText: "Choose them by class; the attendance sheet will be ready at once.",
    emptyTextByHand: "Add them one by one; the attendance sheet will be ready at once.",
    search: "Search for a candidate",
    selectAll: "Select the candidates shown",
    acts: "Acts",
    formOpen: "Confirm or cancel the open form first.",
    nothingFound: ({ words }) => `No candidate matches “${words}”.`,
    edit: ({ name }) => `Edit the details of ${name}`,
    remove: ({ name }) => `Remove ${name} from the list`,
    removed: ({ name }) => `${name} has been removed from the list.`,
    restored: ({ name }) => `${name} is on the list again.`,
    duplicates: ({ name }) =>
      `Two rows have the name and date of birth of ${name}. Remove one of them.`,
    homonym: "Same name",
    homonymHint: "Another candidate has the same name: check the date of birth.",
  },
  data: {
    title: "Data of a person",
    text: "Everything that this session keeps about somebody, to be handed over if they ask for it. People who were taken off the list are here, too.",
    whose: "Person",
    choose: "Choose a person",
    paper: "Download as PDF",
    file: "Download as JSON",
  },
  form: {
    createTitle: "Enrol a candidate",
    editTitle: ({ name }) => `Edit the details of ${name}`,
    more: "Other details",
    birthplaceBy: "Birthplace",
    byInseeCode: "By INSEE code",
    byPostalCode: "By postal code and town",
    create: "Enrol the candidate",
    save: "Confirm",
    created: "The candidate has been enrolled.",
    saved: "The details of the candidate are changed.",
    problem,
  },
  extraTime: {
    add: ({ name }) => `Add extra time for ${name}`,
    planned: ({ percent }) => `Planned extra time: ${percent}%`,
    short: ({ percent }) => `+${percent}%`,
    none: "No extra time",
    forSelected: "Extra time…",
    hint: "A percentage, for example 33. Never the reason.",
    hintForSelected: "A percentage, for example 33; empty to plan none. Never the reason.",
    nobodySelected: "Tick at least one candidate.",
    given: ({ count, percent }) => {
      const whom = plural(count, {
        one: `${number(count)} candidate`,
        other: `${number(count)} candidates`,
      });
      return percent === null
        ? `No extra time is planned any more for ${whom}.`
        : `Extra time of ${percent}% is planned for ${whom}.`;
    },
    takenBack: "Extra time is what it was before.",
  },
  state: {
    "to-confirm": "Presence to confirm",
    absent: "Absent",
    confirming: "Presence noted",
    present: "Present",
    lapsed: "Presence lapsed",
    "not-started": "Has not started",
    started: "Under way",
    resuming: "Resumption noted",
    "may-resume": "May resume",
    ending: "End noted",
    overtime: "Over 24 h",
    finished: "Finished",
    ended: "Ended by the invigilator",
  },
  refused: {
    enrolment: {
      ...closed,
      ...problem,
      "session-over": sessionOver,
      duplicate,
      "percent-invalid": percentInvalid,
      "birthplace-not-chosen":
        "Choose the town from the list. If it is not there, enter it by its code.",
      "too-many-at-once":
        "At most 100 candidates are enrolled at once. Nobody was enrolled. Enrol them class by class.",
    },
    removal: {
      ...closed,
      "not-enrolled": notEnrolled,
      "already-joined": "This candidate has already joined the session. You cannot remove them.",
    },
    edit: {
      ...closed,
      ...problem,
      duplicate,
      "not-enrolled": notEnrolled,
      "percent-invalid": percentInvalid,
      "already-started":
        "This candidate has started the test: their details no longer change here. Note the correction in an issue report C1, or C2 for extra time.",
    },
  },
};
