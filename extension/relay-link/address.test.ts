import { expect, test } from "vitest";
import { relayUrls } from "./address.ts";

test("an address without a scheme is a secure one", () => {
  expect(relayUrls(" relais.ac-lyon.fr/ ")).toEqual({
    http: "https://relais.ac-lyon.fr",
    socket: "wss://relais.ac-lyon.fr/socket",
  });
});

test("a relay on this computer may be reached without encryption", () => {
  expect(relayUrls("http://127.0.0.1:8787")?.socket).toBe("ws://127.0.0.1:8787/socket");
});

test("a relay elsewhere may not", () => {
  expect(relayUrls("http://relais.ac-lyon.fr")).toBeNull();
});

test("what is no address is none", () => {
  expect(
    ["", "   ", "le serveur du lycée", "https://a:b@relais.fr", "ftp://relais.fr"].map(relayUrls),
  ).toEqual([null, null, null, null, null]);
});
