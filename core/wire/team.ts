// What relay and extension say over HTTP about a centre's team, and about the links that let people in.
import * as z from "zod";
import { centreId, personId } from "../ids.ts";
import { timestamp } from "../time.ts";
import { centreRole } from "./http.ts";

export const invitationId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand("InvitationId");
export type InvitationId = z.infer<typeof invitationId>;

export const teamMember = z.object({
  person: personId,
  name: z.string(),
  centreRole,
  /** null to whoever is no administrator, as is what follows. [TE1] */
  email: z.string().nullable(),
  /** Nobody signs in with this address from some network, because of wrong passwords. [TE8] */
  isBlocked: z.boolean(),
  /** The Référent CléA Numérique of the centre; a relay that knows of none does not say. [CE4] */
  isReferer: z.boolean().default(false),
});
export type TeamMember = z.infer<typeof teamMember>;

export const invitation = z.object({
  id: invitationId,
  email: z.string(),
  state: z.enum(["open", "expired"]),
  /** When the last link was made. */
  linkedAt: timestamp,
  expiresAt: timestamp,
});
export type Invitation = z.infer<typeof invitation>;

/** Members by name; invitations, the last one first, for administrators only. */
export const team = z.object({
  members: z.array(teamMember),
  invitations: z.array(invitation),
});
export type Team = z.infer<typeof team>;

/** The only time that the secret is known. */
export const newLink = z.object({ secret: z.string(), expiresAt: timestamp });

/** All of them are invited, or none and `refused` says why. [TE5] */
export const invited = z.object({
  links: z.array(newLink.extend({ email: z.string() })),
  refused: z.array(
    z.object({ email: z.string(), reason: z.enum(["already-member", "already-invited"]) }),
  ),
});
export type Invited = z.infer<typeof invited>;

/** What a link is for. */
export const linkPurpose = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("invitation"),
    centre: centreId,
    centreName: z.string(),
    email: z.string(),
    /** The address has an account, which joins with its password; otherwise a new one is made. */
    hasAccount: z.boolean(),
  }),
  z.object({ kind: z.literal("password"), email: z.string() }),
]);
export type LinkPurpose = z.infer<typeof linkPurpose>;
