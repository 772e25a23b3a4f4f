import type { ContentHash, DeviceId, SessionId } from "#core/ids.ts";
import { parseResults, type Results } from "#core/results/results.ts";
import { send } from "./api.ts";

export type ResultsDesk = { relay: string; token: string; device: DeviceId };

/** null when they cannot be had now, or what came is not what was published. [RS3] */
export async function fetchResults(
  { relay, token, device }: ResultsDesk,
  session: SessionId,
  published: ContentHash,
): Promise<Results | null> {
  const headers = { Authorization: `Bearer ${token}`, "Scelle-Device": device };
  const response = await send(`${relay}/sessions/${session}/results`, { headers });
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const results = parseResults(new Uint8Array(bytes));
  return results?.hash === published ? results : null;
}
