import type { session as french } from "../fr/session.ts";
import { number, plural } from "./counting.ts";

export const closed = {
  finalised: "The session is finalised: nothing has changed. Nobody can change it any more.",
  deleted: "The session has been deleted: nothing has changed. Go back to the list of sessions.",
};

const problem = {
  "site-missing": "Please enter a location name.",
  "site-too-long": "The location name has at most 255 characters. Shorten it.",
  "room-missing": "Please enter a room name.",
  "room-too-long": "The room name has at most 255 characters. Shorten it.",
  "date-missing": "Please enter a start date.",
  "date-invalid": "This date does not exist. Write it as DD/MM/YYYY.",
  "date-past": "This date is past. Choose today or a day to come.",
  "time-missing": "Please enter a start time in local time.",
  "time-invalid": "This time does not exist. Write it from 00:00 to 23:59.",
  "invigilators-missing": "Please enter the last and first name of the invigilator(s).",
  "invigilators-too-long": "The invigilators’ names have at most 255 characters. Shorten them.",
  "observations-too-long": "The observations have at most 350 characters. Shorten them.",
};

export const session: typeof french = {
  field: {
    number: "Session number",
    numberShort: "Session no.",
    accessCode: "Access code (Candidate)",
    sessionPassword: "Session password (Invigilator)",
    site: "Location name",
    room: "Room name",
    roomShort: "Room",
    date: "Start date",
    dateShort: "Date",
    time: "Start time (local time)",
    timeShort: "Time",
    invigilators: "Invigilator(s)",
    observations: "Observations",
  },
  title: ({ sessionNumber }) => `Session ${sessionNumber}`,
  titlePending: "Session waiting for its number",
  status: {
    created: {
      upcoming: "Created · upcoming",
      "not-held": "Created · not held",
      "under-way": "Created · under way",
      "to-finalise": "Created · to finalise",
    },
    phase: {
      upcoming: "Upcoming",
      "not-held": "Not held",
      "under-way": "Under way",
      "to-finalise": "To finalise",
    },
    overdue: ({ delay }) => `Created · to finalise, ${delay}`,
    offline: "Created offline",
    finalised: "Finalised",
    published: "Results sent by Pix",
    deleted: "Deleted",
  },
  list: {
    title: "Certification sessions",
    create: "Create a session",
    createMany: "Create or edit several sessions",
    emptyTitle: "No session yet",
    emptyText: "A session brings together a room, a date, invigilators and candidates.",
    createFirst: "Create my first certification session",
    enrolled: "Enrolled candidates",
    started: "Certifications taken",
    status: "Status",
    acts: "Actions",
    search: "Search for a session",
    searchHint: "Number, room, invigilator…",
    filterAll: "All",
    filter: {
      upcoming: "Upcoming",
      "under-way": "Under way",
      "to-finalise": "To finalise",
      "not-held": "Not held",
      finalised: "Finalised",
      published: "Results sent",
    },
    dates: "Dates",
    from: "Start date",
    until: "End date",
    clearFilters: "Clear the filters",
    nothingFound: "No session found.",
    today: ({ day }) => `Today, ${day}`,
    sent: "Sent to Pix",
    pendingNumber: "waiting",
    count: ({ count }) =>
      plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  },
  form: {
    createTitle: "Create a session",
    editTitlePending: "Edit the session that waits for its number",
    editTitle: ({ sessionNumber }) => `Edit session ${sessionNumber}`,
    required: "All fields are required, except the observations.",
    observations: "Observations (optional)",
    observationsHint: "You can add to them until the finalisation.",
    invigilatorsHint: "Last and first names, separated by commas.",
    create: "Create the session",
    save: "Edit the session",
    locked: ({ field }) => `A test has started: this field no longer changes (${field}).`,
    offline:
      "You are offline. The session will be saved on this device; the number and the codes will come with the connection.",
    created: "The session is created.",
    saved: "The session is changed.",
    problem,
    duplicatePending:
      "A session that waits for its number already exists at this place, date and time. Nothing was created.",
    duplicate: ({ sessionNumber }) =>
      `Session ${sessionNumber} already exists at this place, date and time. Nothing was created.`,
    changedIntoPending:
      "A session that waits for its number already exists at this place, date and time. Nothing was changed.",
    changedInto: ({ sessionNumber }) =>
      `Session ${sessionNumber} already exists at this place, date and time. Nothing was changed.`,
    openTwin: ({ room, day, time }) => `Open the other session: ${room}, ${day} at ${time}`,
    refused: {
      ...closed,
      ...problem,
      "not-open-yet":
        "The space of your centre is not open yet: the session was not created. Come back on the opening day.",
      "already-started":
        "A test has started: only the observations still change. The other fields have stayed as they were.",
    },
  },
  details: {
    tab: "Details",
    candidatesTab: ({ count }) => `Candidates (${number(count)})`,
    back: "Certification sessions",
    edit: "Edit",
    finalise: "Finalise the session",
    at: ({ day, time }) => `${day} at ${time}, local time`,
    numberHint: "To join the session: candidates and invigilators.",
    accessCodeHint: "To be read out to the candidates to start their test.",
    sessionPasswordHint: "For invigilators only.",
    pending: "given at the first connection",
    copyNumber: "Copy the session number",
    copyAccessCode: "Copy the access code",
    copySessionPassword: "Copy the session password",
    /** Whoever has come in. */
    people: "In the session",
    noObservations: "No observations",
    sent: "The finalisation information of the session has already been sent to the Pix teams.",
    erasure: ({ day }) => `Automatic erasure on ${day}.`,
  },
  invite: {
    title: "Invite an invigilator",
    text: "The QR code or the link opens the session in the panel, without a password to copy.",
    copyLink: "Copy the link",
  },
};
