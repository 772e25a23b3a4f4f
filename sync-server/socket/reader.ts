import { centreId, sessionId, type CentreId, type DeviceId, type PersonId } from "#core/ids.ts";
import type { Log } from "#core/log/log.ts";
import type { Writer } from "#core/log/requests.ts";
import type { Membership, Principal } from "../accounts/schema.ts";
import type { Store } from "../store/store.ts";

/** Somebody who may open a log, with the name under which others see them. */
export type Reader = Writer & { name: string };
/** The log as it is now: to be asked for anew after every wait. */
export type Found = { reader: Reader; log: Log };

type Asker = { principal: Principal; device: DeviceId };

/**
 * The log with this id and who the asker is in it: of a session, or a centre's list of sessions. null for
 * whoever may not read it, as if it did not exist. [SO4]
 */
export async function readerOf(store: Store, asker: Asker, id: string): Promise<Found | null> {
  const centre = centreId.safeParse(id);
  const reader = centre.success ? memberOf(asker, centre.data) : null;
  if (!reader) return await readerOfSession(store, asker, id);
  return { reader, log: await store.read(sessionId.parse(id)) };
}

/** The same for sessions alone: in the list of a centre only the relay writes. [SO5] */
export async function readerOfSession(
  store: Store,
  asker: Asker,
  id: string,
): Promise<Found | null> {
  const log = await store.read(sessionId.parse(id));
  const reader = readerIn(asker, log);
  return reader && { reader, log };
}

/** This account's person in that centre, or null without a membership. */
export function memberOf({ principal, device }: Asker, centre: CentreId): Reader | null {
  const membership = membershipIn(principal, centre);
  if (!membership) return null;
  const person: PersonId = membership.person;
  return { person, name: principal.name, role: "member", device };
}

/** The day on which the space of that centre opens, as its members know it; none where there is none. [CE6] */
export function openingDay({ principal }: Asker, centre: CentreId): string | undefined {
  return membershipIn(principal, centre)?.profile.opensOn;
}

function membershipIn(principal: Principal, centre: CentreId): Membership | undefined {
  return principal.kind === "member"
    ? principal.centres.find((each) => each.centre === centre)
    : undefined;
}

/** A member of the session's centre, or one of its invigilators; null for everybody else. */
function readerIn(asker: Asker, log: Log): Reader | null {
  const { principal, device } = asker;
  const created = log.facts.find((fact) => fact.kind === "created");
  if (!created) return null;
  if (principal.kind === "member") return memberOf(asker, created.centre);
  const { session, person, name } = principal;
  return session === log.session ? { person, name, role: "invigilator", device } : null;
}
