import { WIRE_VERSION } from "#core/wire/frames.ts";
import { Hono } from "hono";
import type { RelayKey } from "../signing-key.ts";
import type { RouteEnv } from "./context.ts";

/**
 * What anybody may know of this relay: the version of the wire it speaks, and the key with which its
 * receipts are checked (32 bytes, hex). [SR5]
 */
export function relayRoute({ key, publicKey }: RelayKey): Hono<RouteEnv> {
  return new Hono<RouteEnv>().get("/relay", (c) =>
    c.json({ key, publicKey, version: WIRE_VERSION }),
  );
}
