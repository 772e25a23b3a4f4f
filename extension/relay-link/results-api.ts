import type { ContentHash, SessionId } from "#core/ids.ts";
import { parseResults, type Results } from "#core/results/results.ts";
import { bearer, send, type Desk } from "./api.ts";

/** null when they cannot be had now, or what came is not what was published. [RS3] */
export async function fetchResults(
  desk: Desk,
  session: SessionId,
  published: ContentHash,
): Promise<Results | null> {
  const headers = bearer(desk);
  const response = await send(`${desk.relay}/sessions/${session}/results`, { headers });
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const results = parseResults(new Uint8Array(bytes));
  return results?.hash === published ? results : null;
}
