import { absence } from "./en/absence.ts";
import { account } from "./en/account.ts";
import { action } from "./en/action.ts";
import { addendum } from "./en/addendum.ts";
import { app } from "./en/app.ts";
import { birthplace } from "./en/birthplace.ts";
import { candidate } from "./en/candidate.ts";
import { device } from "./en/device.ts";
import { enrolment } from "./en/enrolment.ts";
import { finalisation } from "./en/finalisation.ts";
import { incidentSheet } from "./en/incident-sheet.ts";
import { issueReport } from "./en/issue-report.ts";
import { journal } from "./en/journal.ts";
import { massImport } from "./en/mass-import.ts";
import { opening } from "./en/opening.ts";
import { paper } from "./en/paper.ts";
import { person } from "./en/person.ts";
import { popup } from "./en/popup.ts";
import { printed } from "./en/printed.ts";
import { proof } from "./en/proof.ts";
import { register } from "./en/register.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { results } from "./en/results.ts";
import { room } from "./en/room.ts";
import { seal } from "./en/seal.ts";
import { sessionAct } from "./en/session-act.ts";
import { sessionFile } from "./en/session-file.ts";
import { session } from "./en/session.ts";
import { subscription } from "./en/subscription.ts";
import { sync } from "./en/sync.ts";
import { table } from "./en/table.ts";
import { team } from "./en/team.ts";
import type { Messages } from "./messages.ts";

/** The same in English. */
export const en: Messages = {
  absence,
  account,
  action,
  addendum,
  app,
  birthplace,
  candidate,
  device,
  enrolment,
  finalisation,
  incidentSheet,
  issueReport,
  journal,
  massImport,
  opening,
  paper,
  person,
  popup,
  printed,
  proof,
  register,
  rehearsal,
  results,
  room,
  seal,
  session,
  sessionAct,
  sessionFile,
  subscription,
  sync,
  table,
  team,
};
