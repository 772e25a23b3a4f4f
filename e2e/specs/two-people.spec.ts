import { expect, test } from "../fixtures.ts";
import { DETAILS, examUnderWay } from "../people/exam.ts";

test(
  "an administrator creates a session, and an invigilator enters it with its number and password",
  { tag: "@two-people" },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await luc.joins(codes);
    await luc.sees(/B12/);
  },
);

test(
  "two type into the same description at the same time, and neither loses a letter",
  { tag: "@two-people" },
  async ({ relay, nadia, luc }) => {
    const lucs = "le poste est éteint depuis midi";
    const nadias = "LE GESTIONNAIRE EST PRÉVENU PAR NADIA";
    await examUnderWay({ relay, nadia, luc });
    await luc.notesIncident("MOREAU Sacha", "12:05");
    await nadia.opensTheFinalisation();
    await nadia.opensReportsOf("MOREAU Sacha");
    await expect(nadia.description()).toHaveValue("12:05");
    await Promise.all([luc.types(lucs), nadia.types(nadias)]);
    for (const { description } of [luc, nadia]) {
      await expect.poll(async () => small(await description().inputValue())).toBe(small(lucs));
      await expect.poll(async () => large(await description().inputValue())).toBe(large(nadias));
    }
    await expect(nadia.description()).toHaveValue(await luc.description().inputValue());
  },
);

test(
  "two see that the other is in the session, on which page and in which field",
  { tag: "@two-people" },
  async ({ nadia, paul }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await nadia.seesNobodyElse();
    await paul.signsIn();
    await paul.opensSession(number);
    await paul.seesColleague("Nadia Benali, membre du centre\u00a0: sur les détails");
    await nadia.seesColleague("Paul Rey, membre du centre\u00a0: sur les détails");
    await paul.opensTheForm();
    await nadia.seesColleague("Paul Rey, membre du centre\u00a0: modifie les détails");
    await nadia.opensTheForm();
    await paul.goesInto("Nom de la salle");
    await nadia.seesWriting("Nom de la salle", "Paul Rey écrit ici");
    await paul.opensTheSessions();
    await nadia.seesNobodyWriting();
    await nadia.seesColleague(/^Paul Rey, membre du centre\s: pas de nouvelles depuis/);
  },
);

test(
  "two change the same field apart: both see both values, and one click keeps either",
  { tag: "@two-people" },
  async ({ nadia, paul, paulsLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await paul.signsIn();
    await paul.opensSession(number);
    await paul.seesColleague(/^Nadia Benali/);
    paulsLine.cut();
    await paul.opensTheForm();
    await paul.changes("Nom de la salle", "B14");
    await nadia.opensTheForm();
    await nadia.changes("Nom de la salle", "B13");
    await nadia.opensTheForm();
    await nadia.changes("Surveillant(s)", "Hélène Marty");
    await nadia.sees(/Enregistré sur le serveur/);
    paulsLine.mend();
    for (const who of [nadia, paul]) {
      await who.seesTheChoice("Nom de la salle", ["B13", "B14", "Nadia Benali", "Paul Rey"]);
      await who.sees("Hélène Marty");
    }
    await paul.isAboutToKeep("B13");
    await nadia.opensTheForm();
    await nadia.changes("Surveillant(s)", "Hélène Marty, Karim Sy");
    await paul.sees("Hélène Marty, Karim Sy");
    await paul.stillHasTheFocusOn("B13");
    await paul.keeps("B13");
    await nadia.seesNoChoice();
    await paul.takesItBack();
    await paul.seesTheChoice("Nom de la salle", ["B13", "B14"]);
    await paul.keeps("B14");
    for (const who of [nadia, paul]) {
      await who.seesNoChoice();
      await who.sees("B14");
    }
  },
);

test(
  "while one finalises the other writes: what is missing is named, what changes meanwhile is told",
  { tag: "@two-people" },
  async ({ relay, nadia, luc }) => {
    const { sacha } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    await nadia.triesToFinalise();
    await nadia.isAskedForTheReasonOf("MOREAU Sacha");
    await luc.notesIncident("FERREIRA Inès", "Le voisin soufflait les réponses.");
    await nadia.opensReportsOf("FERREIRA Inès");
    await luc.goesInto("Description");
    await nadia.seesWriting("Description", "Luc Dumas écrit ici");
    await nadia.choosesCategory("C6");
    await nadia.followsTheDelayOf("FERREIRA Inès");
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await sacha.finishes();
    await nadia.sees(/MOREAU Sacha vient de terminer son test/);
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
  },
);

const small = (text: string) => text.replaceAll(/\P{Ll}/gu, "");
const large = (text: string) => text.replaceAll(/\P{Lu}/gu, "");
