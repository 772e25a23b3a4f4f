// Where a table on its way into a list waits for whoever has left its page, on this device alone. [TB11]
import * as z from "zod";
import type { SessionId } from "#core/ids.ts";
import { COLUMNS } from "#core/mass-import/columns.ts";
import { targetNames } from "#core/table/targets.ts";
import { put, putIf, read, table, writeAll } from "../../documents/tables.ts";
import { forgetTable } from "../../documents/wipe.ts";

const line = z.int().positive();
const cells = z.array(z.tuple([line, z.record(z.enum(COLUMNS), z.string())]));
/** One for each table that is read: in two pages of one session there may be two. */
const id = z.string();
const rows = z.object({ id, bytes: z.instanceof(Uint8Array) });
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
const rowsTable = table("tables", rows);
const madeTable = table("tables", made.extend({ id }));

export type TableShelf = {
  /** null where nothing waits. */
  load: () => Promise<ShelvedTable | null>;
  /** Takes the place of what waited before. */
  keep: (shelved: ShelvedTable) => Promise<void>;
  /** Of the table that this page has kept or loaded last; where another page has put its own, that one stays. */
  keepMade: (made: MadeOfTable) => Promise<void>;
  clear: () => Promise<void>;
};

const NOTHING: MadeOfTable = { wanted: null, corrections: [], drafts: [], leftOut: [] };

export function createTableShelf(database: IDBDatabase, session: SessionId): TableShelf {
  /** Which table this page is about. */
  let mine = "";

  return {
    async load() {
      const waiting = await read(database, rowsTable, [session, "rows"]);
      const last = await read(database, madeTable, [session, "made"]);
      if (!waiting || !last) return null;
      mine = waiting.id;
      const { id: about, ...madeOf } = last;
      return { kept: waiting.bytes, made: about === mine ? madeOf : NOTHING };
    },
    keep({ kept, made: now }) {
      mine = crypto.randomUUID();
      return writeAll(database, [
        put(rowsTable, [session, "rows"], { id: mine, bytes: kept }),
        put(madeTable, [session, "made"], { id: mine, ...now }),
      ]);
    },
    keepMade(now) {
      const about = mine;
      return putIf(database, madeTable, {
        key: [session, "made"],
        value: { id: about, ...now },
        meant: (there) => there.id === about,
      });
    },
    clear: () => forgetTable(database, session),
  };
}
