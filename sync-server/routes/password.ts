import { newPassword } from "#core/accounts/credentials.ts";
import { Hono } from "hono";
import * as z from "zod";
import { jsonBody, smallBody } from "./body.ts";
import { clientNetwork, signedIn } from "./client.ts";
import type { RouteContext, RouteEnv } from "./context.ts";
import { refuseTry, refuseWith } from "./refusals.ts";

const body = z.object({ present: z.string().min(1).max(128), next: newPassword });

/** A new password in place of the present one, by whoever is signed in with the account. [AC19] */
export function passwordRoute({ accounts, config }: RouteContext): Hono<RouteEnv> {
  return new Hono<RouteEnv>().post("/password", smallBody, jsonBody(body), async (c) => {
    const asking = signedIn(c, accounts);
    if (asking?.principal.kind !== "member") return refuseWith(c, "not-signed-in");
    const { token, principal } = asking;
    const network = clientNetwork(c, config.behindProxy);
    const args = { ...c.req.valid("json"), account: principal.account, token, network };
    const answer = await accounts.changePassword(args);
    return answer.ok ? c.body(null, 204) : refuseTry(c, answer);
  });
}
