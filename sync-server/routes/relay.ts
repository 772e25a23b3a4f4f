import { WIRE_VERSION } from "#core/wire/frames.ts";
import { Hono } from "hono";
import type { DatabaseSync } from "node:sqlite";
import { keyChain } from "../signing-key.ts";
import type { RouteEnv } from "./context.ts";

/**
 * What anybody may know of this relay: the version of the wire it speaks, the key with which its receipts are checked
 * (32 bytes, hex), and the records by which each key before handed over to the next. [SR5] [SR10]
 */
export function relayRoute(database: DatabaseSync): Hono<RouteEnv> {
  return new Hono<RouteEnv>().get("/relay", (c) => {
    const chain = keyChain(database);
    if (!chain) return c.json({ code: "store-unavailable" }, 503);
    const { key, publicKey } = chain.key;
    return c.json({ key, publicKey, version: WIRE_VERSION, renewals: chain.renewals });
  });
}
