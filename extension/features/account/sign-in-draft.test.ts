import { expect, test } from "vitest";
import { signInProblems } from "./sign-in-draft.ts";

test("an empty form is told everything at once, in its order", () => {
  expect(signInProblems({ server: "", email: " ", password: "" })).toEqual([
    "server-invalid",
    "email-missing",
    "password-missing",
  ]);
});

test("half an e-mail address is no address", () => {
  expect(
    signInProblems({
      server: "https://relais.ac-lyon.fr",
      email: "nadia.benali@",
      password: "un mot de passe",
    }),
  ).toEqual(["email-invalid"]);
});

test("a complete form has no problem", () => {
  expect(
    signInProblems({
      server: "http://127.0.0.1:8787",
      email: "nadia.benali@lycee-simone-veil.fr",
      password: "un mot de passe",
    }),
  ).toEqual([]);
});
