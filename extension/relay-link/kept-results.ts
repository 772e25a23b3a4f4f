import type { ContentHash, SessionId } from "#core/ids.ts";
import { parseResults, type Results } from "#core/results/results.ts";
import { put, read, results, writeAll } from "../documents/tables.ts";
import type { Disk } from "./kept-log.ts";

/** From this device or, the first time, by `fetch`, and kept from then on. null where neither has them. [RS6] */
export async function keptResults(
  { database }: Disk,
  wanted: { session: SessionId; published: ContentHash; fetch: () => Promise<Results | null> },
): Promise<Results | null> {
  const { session, published } = wanted;
  const kept = await read(database, results, session);
  const here = kept ? parseResults(kept.bytes) : null;
  if (here?.hash === published) return here;
  const fetched = await wanted.fetch();
  if (fetched) await writeAll(database, [put(results, session, { bytes: fetched.bytes })]);
  return fetched;
}
