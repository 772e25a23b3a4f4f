import { expect, test } from "vitest";
import { displayName, email, parseAddresses } from "./credentials.ts";

test("[TE5] addresses stand between commas, and each counts once, however it is written", () => {
  expect(parseAddresses(" Luc.Dumas@lycee.fr, ines@lycee.fr,,\nluc.dumas@LYCEE.fr ;")).toEqual({
    emails: ["luc.dumas@lycee.fr", "ines@lycee.fr"],
    invalid: [],
  });
});

test("[TE5] everything that is no address is named at once, as it was typed", () => {
  expect(parseAddresses("Luc@, ines@lycee.fr, sans arobase")).toEqual({
    emails: ["ines@lycee.fr"],
    invalid: ["Luc@", "sans arobase"],
  });
});

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
