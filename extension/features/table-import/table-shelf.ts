// Where a table on its way into a list waits for whoever has left its page, on this device alone. [TB11]
import * as z from "zod";
import type { SessionId } from "#core/ids.ts";
import { COLUMNS } from "#core/mass-import/columns.ts";
import { targetNames } from "#core/table/targets.ts";
import { put, read, table, writeAll } from "../../documents/tables.ts";
import { forgetTable } from "../../documents/wipe.ts";

const line = z.int().positive();
const cells = z.array(z.tuple([line, z.record(z.enum(COLUMNS), z.string())]));
const bytes = z.object({ bytes: z.instanceof(Uint8Array) });
const made = z.object({
  wanted: z
    .object({
      sheet: z.int().nonnegative(),
      headingLine: z.union([line, z.literal("proposed")]).nullable(),
      targets: z.array(z.enum(targetNames).nullable()).readonly().nullable(),
    })
    .nullable(),
  corrections: cells,
  drafts: cells,
  leftOut: z.array(z.tuple([line, z.string()])),
});
/** What somebody has made of it until now. */
export type MadeOfTable = z.infer<typeof made>;
export type ShelvedTable = { kept: Uint8Array; made: MadeOfTable };

/** By [session, "rows"] and [session, "made"]. */
const rowsTable = table("tables", bytes);
const madeTable = table("tables", made);

export type TableShelf = {
  /** null where nothing waits. */
  load: () => Promise<ShelvedTable | null>;
  /** Takes the place of what waited before. */
  keep: (shelved: ShelvedTable) => Promise<void>;
  keepMade: (made: MadeOfTable) => Promise<void>;
  clear: () => Promise<void>;
};

export function createTableShelf(database: IDBDatabase, session: SessionId): TableShelf {
  const putMade = (now: MadeOfTable) => put(madeTable, [session, "made"], now);

  return {
    async load() {
      const rows = await read(database, rowsTable, [session, "rows"]);
      const last = await read(database, madeTable, [session, "made"]);
      return rows && last ? { kept: rows.bytes, made: last } : null;
    },
    keep({ kept, made: now }) {
      const rows = put(rowsTable, [session, "rows"], { bytes: kept });
      return writeAll(database, [rows, putMade(now)]);
    },
    keepMade: (now) => writeAll(database, [putMade(now)]),
    clear: () => forgetTable(database, session),
  };
}
