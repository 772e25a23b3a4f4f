import type { CentreProfile } from "#core/centre/profile.ts";
import type { CentreId, PersonId, SessionId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import type { CentreRole } from "#core/wire/http.ts";
import * as z from "zod";

export const accountId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand("AccountId");
export type AccountId = z.infer<typeof accountId>;

/** One centre in which somebody works, and under which person. */
export type Membership = {
  centre: CentreId;
  person: PersonId;
  centreRole: CentreRole;
  name: string;
  profile: CentreProfile;
  isReferer: boolean;
};

/** Somebody with an account; without a centre, `centres` is empty. */
export type Member = {
  kind: "member";
  account: AccountId;
  name: string;
  centres: Membership[];
  expiresAt: Timestamp;
};

/** Somebody who may work in one session. */
export type Invigilator = {
  kind: "invigilator";
  session: SessionId;
  person: PersonId;
  name: string;
  expiresAt: Timestamp;
};

/** Who speaks, as a token proves it. */
export type Principal = Member | Invigilator;
