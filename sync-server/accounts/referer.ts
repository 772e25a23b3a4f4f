// The Référent CléA Numérique of a centre: the one member who is told that there are CléA results. [CE3]
import { personId, type CentreId, type PersonId } from "#core/ids.ts";
import { allow, refuse, type Verdict } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row } from "../store/rows.ts";
import { profileOf } from "./profile.ts";
import { teamMembership } from "./team.ts";

/** Somebody in place of the one before, or nobody. */
export type RefererChange = {
  person: PersonId | null;
  /** Who it was as far as the administrator knows: a choice that they have not seen stays. */
  insteadOf?: PersonId | null | undefined;
};

/**
 * Refuses: `not-habilitated` where the centre has no CléA, `not-found` for somebody who is not in its team,
 * `changed-meanwhile` where somebody else has decided since.
 */
export function setReferer(
  database: DatabaseSync,
  { centre, person, insteadOf }: RefererChange & { centre: CentreId },
): Verdict<"not-habilitated" | "not-found" | "changed-meanwhile"> {
  return transaction(database, () => {
    if (!profileOf(database, centre)?.habilitations.includes("CLEA"))
      return refuse("not-habilitated");
    if (insteadOf !== undefined && hasChosenSince(database, centre, insteadOf))
      return refuse("changed-meanwhile");
    if (person !== null && !teamMembership(database, { centre, person }))
      return refuse("not-found");
    database.prepare("DELETE FROM referers WHERE centre = ?").run(centre);
    if (person !== null) database.prepare("INSERT INTO referers VALUES (?, ?)").run(centre, person);
    return allow();
  });
}

export function hasReferer(database: DatabaseSync, centre: CentreId): boolean {
  return refererOf(database, centre) !== null;
}

function refererOf(database: DatabaseSync, centre: CentreId): PersonId | null {
  const sql = "SELECT person FROM referers WHERE centre = ?";
  return row(database, z.object({ person: personId }), { sql, with: [centre] })?.person ?? null;
}

/** Whether somebody has chosen since this was the referer. Whoever left the team has ended it without a choice. */
function hasChosenSince(
  database: DatabaseSync,
  centre: CentreId,
  before: PersonId | null,
): boolean {
  const now = refererOf(database, centre);
  if (now === before) return false;
  return (
    now !== null || before === null || teamMembership(database, { centre, person: before }) !== null
  );
}
