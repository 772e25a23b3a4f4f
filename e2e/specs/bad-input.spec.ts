import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";

const NO_ANSWER = /Le serveur ne répond pas à cette adresse\. Rien n’a été envoyé\./;
const NO_ADDRESS = /Cette adresse n’est pas celle d’un serveur/;
const NO_SUCH_ENTRY = /Le numéro de session et\/ou le mot de passe saisis sont incorrects/;

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test(
  "the relay is down when somebody signs in: a sentence says so, and the second try needs no typing",
  { tag: "@bad-input" },
  async ({ relay, nadia }) => {
    await relay.kill();
    await nadia.triesToSignIn({});
    await nadia.sees(NO_ANSWER);
    await nadia.findsWhatSheTyped();
    await relay.start();
    await nadia.triesAgain();
  },
);

test(
  "a wrong password or address is said in a sentence, and nothing typed is lost",
  { tag: "@bad-input" },
  async ({ nadia }) => {
    await nadia.triesToSignIn({ server: "le serveur du collège" });
    await nadia.sees(NO_ADDRESS);
    await nadia.triesToSignIn({ server: "https://louise-michel.invalid" });
    await nadia.sees(NO_ANSWER);
    await nadia.triesToSignIn({ password: "pas-le-bon-mot-de-passe" });
    await nadia.sees(/L’adresse e-mail ou le mot de passe est incorrect/);
    await nadia.signsIn();
  },
);

test(
  "an invigilator with a wrong number, password or address is told, and keeps what was typed",
  { tag: "@bad-input" },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await luc.triesToJoin({ ...codes, server: "http://exemple.fr" });
    await luc.sees(NO_ADDRESS);
    await luc.triesToJoin({ ...codes, number: "999999" });
    await luc.sees(NO_SUCH_ENTRY);
    await luc.triesToJoin({ ...codes, password: "C-2345-6789" });
    await luc.sees(NO_SUCH_ENTRY);
    await expect(luc.page.getByLabel("Vos prénom et nom")).toHaveValue("Luc Dumas");
    await luc.joins(codes);
  },
);

test(
  "a file that is no export of SIECLE, or half of one, is refused in a sentence, and nothing has changed",
  { tag: "@bad-input" },
  async ({ nadia }) => {
    await nadia.signsIn();
    const whole = await readFile(SIECLE);
    await nadia.offersRegister("photo.jpg", Buffer.from("\u00ff\u00d8\u00ff\u00e0 JFIF"));
    await nadia.sees("Ce fichier n’est pas un export SIECLE. Rien n’a été modifié.");
    await nadia.offersRegister("moitié.zip", whole.subarray(0, whole.length / 2));
    await nadia.sees("Le fichier s’arrête avant la fin. Rien n’a été modifié.");
    await nadia.sees("Aucun élève pour l’instant");
  },
);
