import { expect, test } from "vitest";
import { MONDAY_8_AM, freshRelay, memberOf } from "../testing/cast.ts";
import { addPlatformKey, centreOfPlatformKey } from "./platform-keys.ts";

test("[AC17] a key speaks for its centre, an invented or a stored one for none", async () => {
  const { database } = freshRelay();
  const { centre } = await memberOf(database, { centre: "Collège Louise-Michel" });
  const key = addPlatformKey(database, { centre, label: "Pix, préproduction", now: MONDAY_8_AM });
  const [stored] = database.prepare("SELECT hash FROM platform_keys").all();
  expect(centreOfPlatformKey(database, "x".repeat(43))).toBeNull();
  expect(centreOfPlatformKey(database, String(stored?.["hash"]))).toBeNull();
  expect(centreOfPlatformKey(database, key)).toBe(centre);
});
