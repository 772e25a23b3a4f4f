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

/** Who asks, by `Authorization: Bearer` and the header of the device; null when not proven. */
export function signedIn(
  c: Pick<Context, "req">,
  accounts: Accounts,
): { token: string; principal: Principal; device: DeviceId } | null {
  const token = c.req.header("Authorization")?.match(/^Bearer ([\w-]{1,256})$/)?.[1];
  const device = deviceId.safeParse(c.req.header(DEVICE_HEADER));
  if (!token || !device.success) return null;
  const principal = accounts.whoIs(token, device.data);
  return principal && { token, principal, device: device.data };
}
