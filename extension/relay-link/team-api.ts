// The team of a centre, between this device and the relay.
import * as z from "zod";
import type { DeviceId, PersonId } from "#core/ids.ts";
import { signedIn, type CentreRole } from "#core/wire/http.ts";
import { invited, linkPurpose, newLink, team, type InvitationId } from "#core/wire/team.ts";
import { ask, post, type CentreDesk } from "./api.ts";

export function fetchTeam(desk: CentreDesk) {
  return ask(desk, path(desk), { shape: team });
}

export function invite(desk: CentreDesk, emails: readonly string[]) {
  const url = path(desk, "invitations");
  return ask(desk, url, { method: "POST", body: { emails }, shape: invited });
}

/** The one before opens nothing any more. */
export function renewInvitation(desk: CentreDesk, id: InvitationId) {
  return ask(desk, path(desk, `invitations/${id}/link`), { method: "POST", shape: newLink });
}

export function setInvitationState(
  desk: CentreDesk,
  { id, state }: { id: InvitationId; state: "open" | "cancelled" },
) {
  const url = path(desk, `invitations/${id}`);
  return ask(desk, url, { method: "PUT", body: { state }, shape: z.null() });
}

export function setCentreRole(
  desk: CentreDesk,
  { person, centreRole }: { person: PersonId; centreRole: CentreRole },
) {
  const url = path(desk, `members/${person}`);
  return ask(desk, url, { method: "PUT", body: { centreRole }, shape: z.null() });
}

/** In place of the one before, null for nobody; `insteadOf`, only while nobody else has been chosen since. */
export function setReferer(
  desk: CentreDesk,
  change: { person: PersonId | null; insteadOf: PersonId | null },
) {
  return ask(desk, path(desk, "referer"), { method: "PUT", body: change, shape: z.null() });
}

/** Of somebody else, or one's own. */
export function endMembership(desk: CentreDesk, person: PersonId) {
  return ask(desk, path(desk, `members/${person}`), { method: "DELETE", shape: z.null() });
}

export function makePasswordLink(desk: CentreDesk, person: PersonId) {
  const url = path(desk, `members/${person}/password-link`);
  return ask(desk, url, { method: "POST", shape: newLink });
}

export function liftBlock(desk: CentreDesk, person: PersonId) {
  return ask(desk, path(desk, `members/${person}/block`), { method: "DELETE", shape: z.null() });
}

/** What a link is for; nothing is used up. */
export function lookAtLink(relay: string, secret: string) {
  return post(`${relay}/links/look`, { secret }, linkPurpose);
}

/** Does what it is for, and signs in. */
export function useLink(
  relay: string,
  body: { secret: string; password: string; name: string | null; device: DeviceId },
) {
  return post(`${relay}/links/use`, body, signedIn);
}

function path({ centre }: CentreDesk, rest = ""): string {
  return `centres/${centre}/team${rest && `/${rest}`}`;
}
