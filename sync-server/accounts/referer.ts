// The Référent CléA Numérique of a centre: the one member who is told that there are CléA results. [CE3]
import type { CentreId, PersonId } from "#core/ids.ts";
import { allow, refuse, type Verdict } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import { transaction } from "../store/database.ts";
import { profileOf } from "./profile.ts";
import { teamMembership } from "./team.ts";

/**
 * In place of the one before; null for nobody. Refuses: `not-habilitated` where the centre has no CléA,
 * `not-found` for somebody who is not in its team.
 */
export function setReferer(
  database: DatabaseSync,
  { centre, person }: { centre: CentreId; person: PersonId | null },
): Verdict<"not-habilitated" | "not-found"> {
  return transaction(database, () => {
    if (!profileOf(database, centre)?.habilitations.includes("CLEA"))
      return refuse("not-habilitated");
    if (person !== null && !teamMembership(database, { centre, person }))
      return refuse("not-found");
    database.prepare("DELETE FROM referers WHERE centre = ?").run(centre);
    if (person !== null) database.prepare("INSERT INTO referers VALUES (?, ?)").run(centre, person);
    return allow();
  });
}

export function hasReferer(database: DatabaseSync, centre: CentreId): boolean {
  return database.prepare("SELECT 1 FROM referers WHERE centre = ?").get(centre) !== undefined;
}
