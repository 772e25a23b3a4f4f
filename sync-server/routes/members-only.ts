import { centreId } from "#core/ids.ts";
import type { MiddlewareHandler } from "hono";
import type { Accounts } from "../accounts/accounts.ts";
import type { Membership } from "../accounts/schema.ts";
import { signedIn } from "./client.ts";
import type { RouteEnv } from "./context.ts";
import { refuseWith } from "./refusals.ts";

/** A request of a member, for a centre in which they work. */
export type MemberEnv = RouteEnv & { Variables: { asking: Membership } };

/** To anybody else the centre is as unknown as what never was; nothing is read of what they send. [RG14] */
export function membersOnly(accounts: Accounts): MiddlewareHandler<MemberEnv> {
  return async (c, next) => {
    const asking = signedIn(c, accounts);
    if (!asking) return refuseWith(c, "not-signed-in");
    const centre = centreId.safeParse(c.req.param("centre")).data;
    const { principal } = asking;
    const mine = principal.kind === "member" ? principal.centres : [];
    const found = mine.find((each) => each.centre === centre);
    if (!found) return refuseWith(c, "not-found");
    c.set("asking", found);
    return await next();
  };
}

/** Behind `membersOnly`. [TE1] */
export function adminsOnly(): MiddlewareHandler<MemberEnv> {
  return async (c, next) =>
    c.get("asking").centreRole === "admin" ? await next() : refuseWith(c, "not-admin");
}
