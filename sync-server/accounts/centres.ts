import { type CentreId, centreId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { type Refusal, refuse } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row, rows } from "../store/rows.ts";
import { newId } from "./secrets.ts";

const onlyId = z.object({ id: centreId });

/** A school that manages its pupils, until `setProfile`. Refuses a UAI that another centre has: `uai-taken`. */
export function addCentre(
  database: DatabaseSync,
  args: { name: string; uai: string | null; now: Timestamp },
): { ok: true; id: CentreId } | Refusal<"uai-taken"> {
  const { name, uai, now } = args;
  const taken = row(database, onlyId, { sql: "SELECT id FROM centres WHERE uai = ?", with: [uai] });
  if (taken) return refuse("uai-taken");
  const id = newId(centreId);
  database
    .prepare("INSERT INTO centres (id, name, uai, created_at) VALUES (?, ?, ?, ?)")
    .run(id, name, uai, now);
  return { ok: true, id };
}

/** Every centre that these words may mean: its id, its UAI or its exact name. */
export function centresCalled(database: DatabaseSync, words: string): CentreId[] {
  const sql = "SELECT id FROM centres WHERE id = ?1 OR uai = upper(?1) OR name = ?1";
  return rows(database, onlyId, { sql, with: [words] }).map(({ id }) => id);
}
