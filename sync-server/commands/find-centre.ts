import type { CentreId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import { centresCalled } from "../accounts/centres.ts";
import { type Outcome, notDone } from "./command.ts";

export const CENTRE_HINT = "the id, the UAI or the exact name of a centre";

/** The one centre that is meant. */
export function findCentre(database: DatabaseSync, words: string): { centre: CentreId } | Outcome {
  const [centre, another] = centresCalled(database, words);
  if (!centre) return notDone(`There is no centre "${words}": give its id, its UAI or its name.`);
  if (another) return notDone(`Several centres are called "${words}": give the id or the UAI.`);
  return { centre };
}
