import { getConnInfo } from "@hono/node-server/conninfo";
import { deviceId, type DeviceId } from "#core/ids.ts";
import type { Context } from "hono";
import type { Accounts } from "../accounts/accounts.ts";
import { networkOf } from "../accounts/network.ts";
import type { Principal } from "../accounts/schema.ts";
import type { RouteEnv } from "./context.ts";

/** The header in which a device says who it is, beside its token. */
export const DEVICE_HEADER = "Scelle-Device";

/** Where the request comes from. Of `X-Forwarded-For` only the last entry, the proxy's own, is believed. */
export function clientNetwork(c: Context<RouteEnv>, behindProxy: boolean): string {
  const forwarded = c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim();
  return networkOf(behindProxy && forwarded ? forwarded : getConnInfo(c).remote.address);
}

export type Asking = { token: string; principal: Principal; device: DeviceId };

/** Who asks, by `Authorization: Bearer` and the header of the device; null when not proven. */
export function signedIn(
  c: Pick<Context, "req">,
  accounts: Pick<Accounts, "whoIs">,
): Asking | null {
  const shown = shownBy(c);
  const principal = shown && accounts.whoIs(shown.token, shown.device);
  return principal && { ...shown, principal };
}

/** The same, and also an invigilator whose access has ended with the session: for addenda alone. [AD4] */
export function onceSignedIn(
  c: Pick<Context, "req">,
  accounts: Pick<Accounts, "whoIs" | "whoWas">,
): Asking | null {
  const shown = shownBy(c);
  if (!shown) return null;
  const { token, device } = shown;
  const principal = accounts.whoIs(token, device) ?? accounts.whoWas(token, device);
  return principal && { ...shown, principal };
}

function shownBy({ req }: Pick<Context, "req">): Omit<Asking, "principal"> | null {
  const token = req.header("Authorization")?.match(/^Bearer ([\w-]{1,256})$/)?.[1];
  const device = deviceId.safeParse(req.header(DEVICE_HEADER));
  return token && device.success ? { token, device: device.data } : null;
}
