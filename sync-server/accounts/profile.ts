// What kind of place a centre is, as whoever runs the relay has said. [CE1]
import {
  centreType,
  complementary,
  mayManagePupils,
  type CentreProfile,
} from "#core/centre/profile.ts";
import type { CentreId } from "#core/ids.ts";
import { calendarDate } from "#core/time.ts";
import { allow, type Verdict } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { transaction } from "../store/database.ts";
import { row } from "../store/rows.ts";

/** Columns of a `centreProfile`, in a query of `centres`. */
export const PROFILE = `centres.type AS type, centres.manages_pupils AS "managesPupils",
  (SELECT coalesce(group_concat(certification), '') FROM habilitations
    WHERE habilitations.centre = centres.id) AS habilitations, centres.opens_on AS "opensOn"`;

/** SQLite knows no booleans. */
export const flag = z.int().transform(Boolean);

export const profileColumns = {
  type: centreType,
  managesPupils: flag,
  habilitations: z.string().transform((listed) => {
    const known = listed.split(",");
    return complementary.options.filter((each) => known.includes(each));
  }),
  opensOn: calendarDate.nullable(),
};
type ProfileRow = Omit<CentreProfile, "opensOn"> & { opensOn: string | null };

/** Without a day, a profile has no `opensOn` at all. */
export function profileFrom({ type, managesPupils, habilitations, opensOn }: ProfileRow) {
  const profile: CentreProfile = { type, managesPupils, habilitations };
  return opensOn === null ? profile : { ...profile, opensOn };
}

/** null for a centre that is none. */
export function profileOf(database: DatabaseSync, centre: CentreId): CentreProfile | null {
  const sql = `SELECT ${PROFILE} FROM centres WHERE id = ?`;
  const found = row(database, z.object(profileColumns), { sql, with: [centre] });
  return found && profileFrom(found);
}

/**
 * Says what it is from now on; whoever is in it hears of it. Without CléA there is no referer. [CE1] [CE3]
 * Refuses: `manages-no-pupils`, for only a school does.
 */
export function setProfile(
  database: DatabaseSync,
  centre: CentreId,
  profile: CentreProfile,
): Verdict<"manages-no-pupils"> {
  const possible = mayManagePupils(profile);
  if (!possible.ok) return possible;
  const { type, managesPupils, habilitations, opensOn = null } = profile;
  transaction(database, () => {
    database
      .prepare("UPDATE centres SET type = ?, manages_pupils = ?, opens_on = ? WHERE id = ?")
      .run(type, managesPupils ? 1 : 0, opensOn, centre);
    database.prepare("DELETE FROM habilitations WHERE centre = ?").run(centre);
    const add = database.prepare("INSERT INTO habilitations VALUES (?, ?)");
    for (const certification of new Set(habilitations)) add.run(centre, certification);
    if (!habilitations.includes("CLEA"))
      database.prepare("DELETE FROM referers WHERE centre = ?").run(centre);
  });
  return allow();
}
