import { expect, test } from "../fixtures.ts";
import { DETAILS, today } from "../people/exam.ts";
import { popup } from "../people/popup.ts";

test(
  "the administrator finds today's session in the popup, copies its codes and opens it in the tab",
  { tag: "@popup" },
  async ({ nadia }) => {
    const small = await popup(nadia.page.context());
    await small.sees("Connectez-vous pour voir vos sessions");
    await nadia.signsIn();
    await small.sees("Aucune session aujourd’hui.");

    await nadia.createsSession({ ...DETAILS, date: today() });
    const codes = await nadia.copiesTheCodes();
    await small.page.bringToFront();
    await small.sees("Connecté au serveur");
    expect(await small.copies("Session")).toBe(codes.number);
    expect(await small.copies("Code d’accès")).toBe(codes.accessCode);
    expect(await small.copies("Mot de passe")).toBe(codes.password);

    const tab = await small.opensSession("09:30 · B12");
    await expect(tab.getByRole("heading", { name: `Session ${codes.number}` })).toBeVisible();
  },
);

test(
  "a session made without network shows in the popup, and its codes come with the network",
  { tag: "@popup" },
  async ({ nadia, nadiasLine }) => {
    await nadia.signsIn();
    nadiasLine.cut();
    await nadia.createsSession({ ...DETAILS, date: today() });
    // Nobody is left to bring the session to the server but the popup.
    await nadia.page.goto("about:blank");
    const small = await popup(nadia.page.context());
    await small.sees("Le numéro et les codes seront attribués à la connexion.");
    nadiasLine.mend();
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeVisible({
      timeout: 60_000,
    });
  },
);

test(
  "whoever dictates a code keeps their place in the popup while the session goes on",
  { tag: "@popup" },
  async ({ nadia }) => {
    await nadia.signsIn();
    await nadia.createsSession({ ...DETAILS, date: today() });
    await nadia.copiesTheCodes();
    const small = await popup(nadia.page.context());
    await small.copies("Mot de passe");
    await nadia.enrols([{ lastName: "Ferreira", firstName: "Inès", birthdate: "2009-04-12" }]);
    await small.sees("1 candidat inscrit");
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeFocused();
  },
);
