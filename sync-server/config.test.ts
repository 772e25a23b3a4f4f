import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

const refused: readonly [env: Record<string, string>, sentence: string][] = [
  [{}, "SCELLE_DATA is missing: name the folder in which the relay keeps its database"],
  [{ SCELLE_DATA: "" }, "SCELLE_DATA is missing: name the folder"],
  [{ SCELLE_DATA: "data", SCELLE_PORT: "http" }, "SCELLE_PORT must be a number."],
  [{ SCELLE_DATA: "data", SCELLE_PORT: "70000" }, "SCELLE_PORT must be between 0 and 65535."],
  [{ SCELLE_DATA: "data", SCELLE_DEMO: "maybe" }, "SCELLE_DEMO must be 1 or 0."],
  [{ SCELLE_DATA: "data", SCELLE_PROXY: "2" }, "SCELLE_PROXY must be 1 or 0."],
  [{ SCELLE_DATA: "data", SCELLE_ORIGINS: "relay.fr" }, "SCELLE_ORIGINS must be origins such as"],
  [{ SCELLE_DATA: "data", SCELLE_ORIGINS: "https://a.fr/" }, "SCELLE_ORIGINS must be origins"],
];
test.each(refused)("a relay with %o does not start and says why", (env, sentence) => {
  expect(() => parseConfig(env)).toThrow(sentence);
});

test("a relay needs to be told nothing but where it keeps its database", () => {
  expect(parseConfig({ SCELLE_DATA: "/srv/scelle" })).toEqual({
    host: "127.0.0.1",
    port: 8787,
    databasePath: "/srv/scelle/relay.sqlite",
    demo: false,
    behindProxy: false,
    origins: [],
  });
});

test("every setting is read", () => {
  const env = {
    SCELLE_DATA: "data",
    SCELLE_HOST: "0.0.0.0",
    SCELLE_PORT: "0",
    SCELLE_DEMO: "1",
    SCELLE_PROXY: "1",
    SCELLE_ORIGINS: "https://relay.example.fr, http://localhost:3000",
  };
  expect(parseConfig(env)).toEqual({
    host: "0.0.0.0",
    port: 0,
    databasePath: "data/relay.sqlite",
    demo: true,
    behindProxy: true,
    origins: ["https://relay.example.fr", "http://localhost:3000"],
  });
});
