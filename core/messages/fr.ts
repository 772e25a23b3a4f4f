import { absence } from "./fr/absence.ts";
import { account } from "./fr/account.ts";
import { action } from "./fr/action.ts";
import { addendum } from "./fr/addendum.ts";
import { app } from "./fr/app.ts";
import { birthplace } from "./fr/birthplace.ts";
import { candidate } from "./fr/candidate.ts";
import { device } from "./fr/device.ts";
import { enrolment } from "./fr/enrolment.ts";
import { finalisation } from "./fr/finalisation.ts";
import { incidentSheet } from "./fr/incident-sheet.ts";
import { issueReport } from "./fr/issue-report.ts";
import { journal } from "./fr/journal.ts";
import { massImport } from "./fr/mass-import.ts";
import { opening } from "./fr/opening.ts";
import { paper } from "./fr/paper.ts";
import { person } from "./fr/person.ts";
import { popup } from "./fr/popup.ts";
import { printed } from "./fr/printed.ts";
import { proof } from "./fr/proof.ts";
import { register } from "./fr/register.ts";
import { rehearsal } from "./fr/rehearsal.ts";
import { results } from "./fr/results.ts";
import { room } from "./fr/room.ts";
import { seal } from "./fr/seal.ts";
import { sessionAct } from "./fr/session-act.ts";
import { sessionFile } from "./fr/session-file.ts";
import { session } from "./fr/session.ts";
import { subscription } from "./fr/subscription.ts";
import { sync } from "./fr/sync.ts";
import { table } from "./fr/table.ts";
import { team } from "./fr/team.ts";

/** The voice of the product. */
export const fr = {
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
