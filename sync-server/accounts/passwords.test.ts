import { expect, test } from "vitest";
import { createPasswords, hashPassword } from "./passwords.ts";

test("[AC3] nobody's password is right", async () => {
  const passwords = createPasswords();
  expect(await passwords.isRight(null, "des grues et des cigognes")).toBe(false);
});

test("more people than can be answered soon are told so, until those before them have their answer", async () => {
  const passwords = createPasswords(1);
  const passwordHash = await hashPassword("des grues et des cigognes");
  const answer = passwords.isRight(passwordHash, "des grues et des cigognes");
  expect(passwords.isBusy()).toBe(true);
  expect(await answer).toBe(true);
  expect(passwords.isBusy()).toBe(false);
});
