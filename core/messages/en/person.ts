import type { Role } from "../../facts/schema.ts";
import type { View } from "../../together/whereabouts.ts";
import type { person as french } from "../fr/person.ts";

const roles: Record<Role, string> = { member: "member of the centre", invigilator: "invigilator" };
const views: Record<View, string> = {
  details: "on the details",
  edit: "editing the details",
  candidates: "on the list of candidates",
  enrol: "enrolling pupils",
  finalise: "on the finalisation",
  sealed: "on the sealed session",
  room: "in the room",
  candidate: "on the sheet of a candidate",
  report: "on an issue report",
  away: "on another page",
};

export const person: typeof french = {
  role: roles,
  view: views,
  you: ({ name }) => `${name}, you`,
  at: ({ name, role, view }) => `${name}, ${role}: ${view}`,
  silentSince: ({ name, role, time }) => `${name}, ${role}: not heard from since ${time}`,
  hasComeIn: ({ name }) => `${name} is in the session too.`,
  alsoHere: "Also in the session",
  writesHere: ({ name }) => `${name} is writing here`,
  choosesHere: ({ name }) => `${name} is choosing right now`,
  theSystem: "The server",
  conflict: {
    ofSomebody: ({ field, name }) => `${field} (${name})`,
    title: ({ field }) => `${field}: several values written at the same time`,
    shownToAll: ({ name, time }) => `${name}, ${time}, shown to everybody`,
    written: ({ name, time }) => `${name}, ${time}`,
    keep: ({ value }) => `Keep ${value}`,
    kept: ({ value }) => `The value “${value}” is kept.`,
    nothing: "no value",
    yes: "ticked",
    no: "not ticked",
    refused: "This value can no longer be chosen. Nothing was changed. Read the session again.",
  },
};
