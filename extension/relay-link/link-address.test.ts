import { expect, test } from "vitest";
import { linkAddress, parseLink } from "./link-address.ts";

const SECRET = "Xk3".repeat(14) + "_";
const RELAY = "https://relais.ac-lyon.example/scelle";

test("[TE6] a link that was copied whole leads back to the server that made it", () => {
  for (const kind of ["invitation", "password"] as const) {
    const link = linkAddress(RELAY, { kind, secret: SECRET });
    expect(parseLink(`  ${link}\n`)).toMatchObject({ relay: { http: RELAY }, secret: SECRET });
  }
});

test.each([
  "",
  SECRET,
  `${RELAY}/invitation`,
  `${RELAY}/invitation#${SECRET.slice(1)}`,
  `${RELAY}/autre#${SECRET}`,
  `http://relais.ac-lyon.example/invitation#${SECRET}`,
])("[TE6] %j is no link, or not all of one", (typed) => {
  expect(parseLink(typed)).toBeNull();
});
