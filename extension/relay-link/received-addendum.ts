// What others have sent, once somebody has read it here. Apart from what waits: that is sent by light pages, too.
import { parseAddendum } from "#core/addendum/addendum.ts";
import { put, read, writeAll } from "../documents/tables.ts";
import { addenda, type KeptAddendum } from "./kept-addenda.ts";

type Wanted = Pick<KeptAddendum, "session" | "hash" | "by" | "at"> & {
  fetch: () => Promise<Uint8Array | null>;
};

/** The bytes that the log names by this hash, kept from then on; null where they are not to be had. [AD5] */
export async function receivedAddendum(
  database: IDBDatabase,
  { fetch, ...told }: Wanted,
): Promise<Uint8Array | null> {
  const kept = await read(database, addenda, [told.session, told.hash]);
  if (kept) return kept.bytes;
  const fetched = await fetch();
  const addendum = fetched && parseAddendum(fetched);
  if (addendum?.hash !== told.hash) return null;
  await writeAll(database, [
    put(addenda, [told.session, told.hash], { ...told, bytes: addendum.bytes, standing: "read" }),
  ]);
  return addendum.bytes;
}
