import type { DeviceId } from "#core/ids.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { keepAccount, keepRelayAddress } from "../../platform/settings.ts";
import { relayUrls } from "../../relay-link/address.ts";
import { enterSession, type ApiRefusal } from "../../relay-link/api.ts";
import { relayKeyAt } from "../../relay-link/relay-key.ts";
import { sessionNumberOf, type Entry } from "./entry.ts";

/** Enters the session and remembers it on this device; null when done. Of a refusal nothing is kept. */
export async function enter(
  entry: Entry,
  { database, device }: { database: IDBDatabase; device: DeviceId },
): Promise<ApiRefusal | null> {
  const urls = relayUrls(entry.server);
  const number = sessionNumberOf(entry.number);
  if (!urls || number === null) return { ok: false, reason: "bad-request", waitSeconds: null };
  const { password, name } = entry;
  const answer = await enterSession(urls.http, { number, password, name: name.trim(), device });
  if (!answer.ok) return answer;
  const { session, person: me } = answer.value;
  await keepSession(database, { session, me, role: "invigilator", centre: null });
  await relayKeyAt(urls.http);
  await keepRelayAddress(entry.server.trim());
  await keepAccount({ kind: "invigilator", ...answer.value });
  return null;
}
