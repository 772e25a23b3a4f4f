import type { ContentHash, SessionId } from "#core/ids.ts";
import { bearer, refusal, send, UNREACHABLE, type ApiAnswer, type Desk } from "./api.ts";

/** For 4 MiB over the line of a school. */
const PATIENCE_MS = 60_000;

/** Sent again it is the same. [AD2] */
export async function sendAddendum(
  desk: Desk,
  session: SessionId,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ApiAnswer<null>> {
  const headers = { ...bearer(desk), "Content-Type": "application/json" };
  const request = { method: "POST", headers, body: bytes };
  const response = await send(`${desk.relay}/sessions/${session}/addenda`, request, PATIENCE_MS);
  if (!response) return UNREACHABLE;
  // Something else than a relay may answer 200 to anything.
  if (response.status === 204) return { ok: true, value: null };
  return response.ok ? UNREACHABLE : await refusal(response);
}

/** As it came, to be judged by its hash; null when it cannot be had now. */
export async function fetchAddendum(
  desk: Desk,
  session: SessionId,
  hash: ContentHash,
): Promise<Uint8Array | null> {
  const headers = bearer(desk);
  const address = `${desk.relay}/sessions/${session}/addenda/${hash}`;
  const response = await send(address, { headers }, PATIENCE_MS);
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => null);
  return bytes && new Uint8Array(bytes);
}
