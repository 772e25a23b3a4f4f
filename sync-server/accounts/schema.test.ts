import { expect, test } from "vitest";
import { displayName, email } from "./schema.ts";

test("[AC1] an address is compared without its case and the spaces around it", () => {
  expect(email.parse(" Claire.Vasseur@College-Louise-Michel.FR ")).toBe(
    "claire.vasseur@college-louise-michel.fr",
  );
});

const unreadable = ["", "   ", "a".repeat(256), "Sa\u0000mir", "\u202eriméS", "Samir \ud83d"];
test.each(unreadable)("a name that others could not read is refused: %j", (name) => {
  expect(displayName.safeParse(name).success).toBe(false);
});

test("a name is one line, composed, without the spaces that nobody sees", () => {
  expect(displayName.parse("  Zoe\u0308   N\u2019Diaye\n")).toBe("Zo\u00eb N\u2019Diaye");
});
