import { expect, test } from "vitest";
import { relayApp } from "../testing/cast.ts";

test("GET /health refuses when the database does not answer", async () => {
  const { database, request } = relayApp();
  database.close();
  const answer = await request("/health");
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ code: "store-unavailable" });
});

test("GET /health answers when the database does", async () => {
  const { request } = relayApp();
  const answer = await request("/health");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true });
});
