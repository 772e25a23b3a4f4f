// A table as it is kept on the device for whoever comes back to it: what was read of it, once.
import * as z from "zod";
import { ENCODINGS } from "#core/csv/decode.ts";
import type { Table } from "#core/table/table.ts";

const keptTable = z.object({
  ok: z.literal(true),
  encoding: z.enum(ENCODINGS).nullable(),
  sheets: z
    .array(
      z.object({
        name: z.string(),
        rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
      }),
    )
    .min(1),
});

export function keptBytes(table: Table): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(table));
}

/** null where these bytes are no table, as another version of the extension may have kept one. */
export function tableKept(bytes: Uint8Array): Table | null {
  try {
    return keptTable.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
