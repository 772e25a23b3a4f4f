import { expect, test } from "vitest";
import * as z from "zod";
import {
  CLAIRE,
  LIBRARY_TABLET,
  MORNING,
  OFFICE_COMPUTER,
  bearer,
  memberOf,
  posted,
  relayApp,
  sessionIn,
} from "./testing/cast.ts";

const issued = z.object({ token: z.string() });
const CHROME = `chrome-extension://${"abcdefghijklmnop".repeat(2)}`;
const FIREFOX = "moz-extension://6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";

const foreign = [
  "https://evil.example",
  "null",
  "chrome-extension://evil.example",
  "https://relay.example.fr.evil.example",
];
test.each(foreign)("[AC16] a page of %s is refused", async (origin) => {
  const { request } = relayApp(["https://relay.example.fr"]);
  const answer = await request("/health", { headers: { Origin: origin } });
  expect(answer.status).toBe(403);
  expect(answer.headers.has("Access-Control-Allow-Origin")).toBe(false);
  expect(await answer.json()).toEqual({ code: "origin-forbidden" });
});

test.each([CHROME, FIREFOX, "https://relay.example.fr"])(
  "[AC16] a page of %s may ask and read the answer",
  async (origin) => {
    const { request } = relayApp(["https://relay.example.fr"]);
    const answer = await request("/health", { headers: { Origin: origin } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(origin);
  },
);

test("[AC16] an extension may ask with a token and a device", async () => {
  const { request } = relayApp();
  const answer = await request("/me", {
    method: "OPTIONS",
    headers: {
      Origin: CHROME,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "authorization,scelle-device",
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("Access-Control-Allow-Headers")).toBe(
    "Authorization,Content-Type,Scelle-Device",
  );
});

test("[AC16] a page of the relay itself may ask what it needs, and nothing else", async () => {
  const { request } = relayApp();
  const headers = { Origin: "http://127.0.0.1:8787", Host: "127.0.0.1:8787" };
  expect((await request("/link/link.js", { headers })).status).toBe(200);
  for (const path of ["/health", "/me", "/sign-in", "/linksome"])
    expect(await (await request(path, { headers })).json()).toEqual({ code: "origin-forbidden" });
});

test("[AC18] an address that nobody knows is refused with a code", async () => {
  const { request } = relayApp();
  const answer = await request("/candidates/Emma-Lefort");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ code: "not-found" });
});

test("[AC18] a body of more than 8 KiB is refused with a code", async () => {
  const { request } = relayApp();
  const answer = await request("/sign-in", posted({ email: "a".repeat(9000) }));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ code: "too-large" });
});

test("[AC18] a bug is refused with a code and tells nothing of itself", async () => {
  const { app, request, lines } = relayApp();
  app.get("/broken", () => {
    throw new RangeError("no row for Emma Lefort");
  });
  const answer = await request("/broken");
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ code: "internal" });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    msg: "request failed",
    error: "RangeError",
    route: "/broken",
  });
  expect(lines.join("")).not.toContain("Emma");
});

test("answers are not kept by caches, not framed, not guessed at", async () => {
  const { request } = relayApp();
  const { headers } = await request("/health");
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
});

test("[AC15] the log knows no name, address, password or token of those who came by", async () => {
  const { database, request, lines } = relayApp();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  sessionIn(database);
  const { email, password } = CLAIRE;
  const claire = { email, password, device: OFFICE_COMPUTER };
  const samir = { ...MORNING, name: "Samir Benali", device: LIBRARY_TABLET };
  const signedIn = issued.parse(await (await request("/sign-in", posted(claire))).json());
  const entered = issued.parse(await (await request("/enter", posted(samir))).json());
  await request("/me", { headers: bearer(signedIn.token) });
  await request("/sign-in", posted({ ...claire, password: "des oies et des canards" }));
  await request("/sign-in", { ...posted({}), body: "{Emma Lefort" });
  await request("/candidates/Emma-Lefort?name=Emma");

  expect(lines).toHaveLength(6);
  const written = lines.join("");
  expect(written).toContain('"route":"/sign-in","status":401');
  const secrets = ["Emma", "Samir", "claire", "Claire", "grues", "oies", "K7QM", "192.0.2.17"];
  expect(secrets.filter((word) => written.includes(word))).toEqual([]);
  expect(written).not.toContain(signedIn.token);
  expect(written).not.toContain(entered.token);
});
