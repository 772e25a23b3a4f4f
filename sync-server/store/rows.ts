import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type * as z from "zod";

type Query = { sql: string; with: SQLInputValue[] };

/** Every row of the answer, each checked: SQLite itself promises no types. */
export function rows<Row>(database: DatabaseSync, schema: z.ZodType<Row>, query: Query): Row[] {
  return database
    .prepare(query.sql)
    .all(...query.with)
    .map((found) => schema.parse(found));
}

/** The first row of the answer, or null. */
export function row<Row>(database: DatabaseSync, schema: z.ZodType<Row>, query: Query): Row | null {
  return rows(database, schema, query)[0] ?? null;
}
