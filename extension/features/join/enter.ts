import type { DeviceId } from "#core/ids.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { keepAccount, keepRelayAddress, relayAddress } from "../../platform/settings.ts";
import { enterSession, joinSession, type ApiRefusal } from "../../relay-link/api.ts";
import { askRelayKeys } from "../../relay-link/relay-keys.ts";
import { serverOf, sessionNumberOf, type Entry } from "./entry.ts";

export type EnterRefusal = ApiRefusal | (Refusal<"other-server"> & { waitSeconds: null });

/** Enters the session and remembers it on this device; null when done. Of a refusal nothing is kept. */
export async function enter(
  entry: Entry,
  { database, device }: { database: IDBDatabase; device: DeviceId },
): Promise<EnterRefusal | null> {
  const relay = serverOf(entry, await relayAddress());
  if (relay === "other-server") return { ...refuse(relay), waitSeconds: null };
  if (!relay) return NOT_UNDERSTOOD;
  const answer = await asked(entry, { relay: relay.http, device });
  if (!answer.ok) return answer;
  const { session, person: me } = answer.value;
  await keepSession(database, { session, me, role: "invigilator", centre: null });
  await askRelayKeys(relay.http);
  await keepRelayAddress(entry.invitation ? relay.http : entry.server.trim());
  await keepAccount({ kind: "invigilator", ...answer.value });
  return null;
}

const NOT_UNDERSTOOD: ApiRefusal = { ok: false, reason: "bad-request", waitSeconds: null };

function asked(entry: Entry, { relay, device }: { relay: string; device: DeviceId }) {
  const guest = { name: entry.name.trim(), device };
  if (entry.invitation) return joinSession(relay, { secret: entry.invitation.secret, ...guest });
  const number = sessionNumberOf(entry.number);
  return number === null
    ? NOT_UNDERSTOOD
    : enterSession(relay, { number, password: entry.password, ...guest });
}
