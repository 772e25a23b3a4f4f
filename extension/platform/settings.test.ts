import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { personId, sessionId } from "#core/ids.ts";

vi.stubGlobal("chrome", fakeBrowser);
// Only now: it looks for its browser when it is loaded.
const { keepAccount, keepLastContact, lastContact } = await import("./settings.ts");

const session = sessionId.parse("0123456789abcdef0123456789abcdef");
const luc = {
  kind: "invigilator" as const,
  token: "t0ken",
  expiresAt: Date.parse("2030-05-15T10:00:00Z"),
  session,
  person: personId.parse("fedcba9876543210fedcba9876543210"),
  name: "Luc Dumas",
};
const kept = () => fakeBrowser.storage.local.get();

beforeEach(() => fakeBrowser.reset());

test("[AC22] whoever goes leaves no word of which session was open, and when", async () => {
  await keepAccount(luc);
  await keepLastContact(session, 1_000);
  expect(await lastContact(session)).toBe(1_000);
  await keepAccount(null);
  expect(await kept()).toEqual({});
});

test("[AC22] a panel that hears the server while somebody goes leaves none either", async () => {
  await keepAccount(luc);
  await Promise.all([keepAccount(null), keepLastContact(session, 1_000)]);
  await keepLastContact(session, 2_000);
  expect(await kept()).toEqual({});
});
