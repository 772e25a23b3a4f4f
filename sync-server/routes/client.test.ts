import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientNetwork } from "./client.ts";
import type { RouteEnv } from "./context.ts";

const socket = { incoming: { socket: { remoteAddress: "192.0.2.17" } } };
const headers = { "X-Forwarded-For": "203.0.113.9, 198.51.100.4" };

test("[AC4] nobody chooses their network by a header", async () => {
  const answer = await networkApp(false).request("/", { headers }, socket);
  expect(await answer.text()).toBe("192.0.2.0/24");
});

test("[AC4] behind a proxy, what the proxy has seen counts, not what came before it", async () => {
  const answer = await networkApp(true).request("/", { headers }, socket);
  expect(await answer.text()).toBe("198.51.100.0/24");
});

test("[AC4] behind a proxy that names nobody, the proxy's own network counts", async () => {
  const answer = await networkApp(true).request("/", {}, socket);
  expect(await answer.text()).toBe("192.0.2.0/24");
});

function networkApp(behindProxy: boolean): Hono<RouteEnv> {
  return new Hono<RouteEnv>().get("/", (c) => c.text(clientNetwork(c, behindProxy)));
}
