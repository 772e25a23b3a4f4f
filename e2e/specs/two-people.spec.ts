import { test } from "../fixtures.ts";

const details = {
  site: "Collège Louise-Michel",
  room: "B12",
  date: "2030-05-14",
  time: "09:30",
  invigilators: "Luc Dumas, Hélène Marty",
};

test(
  "an administrator creates a session, and an invigilator enters it with its number and password",
  { tag: "@two-people" },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(details);
    const codes = await nadia.copiesTheCodes();
    await luc.joins(codes);
    await luc.sees(/B12/);
  },
);

test(
  "a wrong password is said in a sentence, and nothing typed is lost",
  { tag: "@two-people" },
  async ({ nadia, luc }) => {
    await nadia.triesToSignIn({ password: "pas-le-bon-mot-de-passe" });
    await nadia.sees(/L’adresse e-mail ou le mot de passe est incorrect/);
    await nadia.signsIn();
    await luc.triesToJoin({ number: "999999", password: "C-2345-6789" });
    await luc.sees(/Le numéro de session et\/ou le mot de passe saisis sont incorrects/);
  },
);
