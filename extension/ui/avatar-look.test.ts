import { expect, test } from "vitest";
import { avatarTone, initials } from "./avatar-look.ts";

test("initials are those of the first and the last name", () => {
  expect(initials("Hélène Marty")).toBe("HM");
  expect(initials("Jean-Baptiste Castaing de la Roche")).toBe("JR");
  expect(initials("élodie")).toBe("É");
  expect(initials("  ")).toBe("");
});

test("a person keeps one colour", () => {
  const nadia = "0f5563a92d0b47b1e3a7f0acba9c3155";
  expect(avatarTone(nadia)).toBe(avatarTone(nadia));
});
