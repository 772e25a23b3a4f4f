import { type DeviceId, type PersonId, type SessionId, personId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { row } from "../store/rows.ts";
import { newId } from "./secrets.ts";
import { issueToken, rememberDevice } from "./tokens.ts";

export type Entered = {
  ok: true;
  token: string;
  expiresAt: Timestamp;
  session: SessionId;
  person: PersonId;
  name: string;
};

/** `name` as the schema `displayName` writes it. */
export type Guest = { session: SessionId; device: DeviceId; name: string; now: Timestamp };

/** A token for whoever may enter, as the person they are in this session; within a transaction. */
export function letIn(database: DatabaseSync, guest: Guest): Entered {
  const { session, device, name, now } = guest;
  const person = personFor(database, guest);
  const issued = issueToken(database, { owner: { invigilator: person }, device, now });
  return { ok: true, ...issued, session, person, name };
}

/** Who has entered this session here under this name before, or somebody new. [AC12] */
function personFor(database: DatabaseSync, { session, device, name, now }: Guest): PersonId {
  const sql = "SELECT person FROM invigilators WHERE session = ? AND device = ? AND name = ?";
  const known = row(database, z.object({ person: personId }), {
    sql,
    with: [session, device, name],
  });
  if (known) return known.person;
  const person = newId(personId);
  rememberDevice(database, device, now);
  database
    .prepare("INSERT INTO invigilators VALUES (?, ?, ?, ?, ?)")
    .run(person, session, device, name, now);
  return person;
}
