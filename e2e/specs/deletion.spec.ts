import { openComputer } from "../computer.ts";
import { expect, test } from "../fixtures.ts";
import { administrator } from "../people/administrator.ts";
import { DETAILS, examUnderWay, INES, SACHA } from "../people/exam.ts";

test(
  "[SE5] a session is deleted at the end of its line, and is gone for everybody of the centre",
  { tag: "@deletion" },
  async ({ relay, nadia, luc }) => {
    const account = await relay.addMember("hugo.petit@louise-michel.example", "Hugo Petit");
    const server = `http://127.0.0.1:${relay.port()}`;
    const hugosComputer = await openComputer();
    const hugo = await administrator({ computer: hugosComputer, server, account });
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    await hugo.signsIn();
    await hugo.sees(codes.number);

    await nadia.opensTheSessions();
    const question = await nadia.asksToDelete(`session ${codes.number}`);
    await expect(question).toContainText("2 candidats sont inscrits à cette session.");
    await expect(question).toContainText("Attention, cette action est irréversible.");
    await nadia.goesBack();
    await nadia.sees(codes.number);
    await nadia.deletes(`session ${codes.number}`);

    await nadia.sees(`La session ${codes.number} est supprimée.`);
    await nadia.sees("Créer ma première session de certification");
    await hugo.sees("Créer ma première session de certification");
    await luc.triesToJoin(codes);
    await luc.sees(/saisis sont incorrects/);
    await hugosComputer.close();
  },
);

test(
  "[SE5] once a candidate has started, the bin says why it does nothing",
  { tag: "@deletion" },
  async ({ relay, nadia, luc }) => {
    const { codes } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheSessions();
    await nadia.asksInVainToDelete(`session ${codes.number}`);
    await expect(nadia.page.getByRole("alertdialog")).toBeHidden();
  },
);

test(
  "[SE13] without the server, a session of this device alone is deleted, and one of the server is not",
  { tag: "@deletion" },
  async ({ nadia, nadiasLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    nadiasLine.cut();
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, room: "C3" });
    await nadia.opensTheSessions();

    await nadia.deletes("session en attente de numéro");
    await nadia.sees("La session en attente de numéro est supprimée.");
    await nadia.deletes(`session ${number}`);
    await nadia.sees(/on ne sait pas encore si la session est supprimée/);
    await nadia.goesBack();

    nadiasLine.mend();
    await expect(async () => {
      await nadia.deletes(`session ${number}`);
      await expect(nadia.page.getByRole("alertdialog")).toBeHidden({ timeout: 2_000 });
    }).toPass();
    await nadia.sees("Créer ma première session de certification");
    await nadia.page.reload();
    await nadia.sees("Créer ma première session de certification");
  },
);

test(
  "[LO14] a new session password: the old one opens nothing any more",
  { tag: "@deletion" },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const before = await nadia.copiesTheCodes();
    await nadia.changesThePassword();
    await nadia.sees(/L’ancien ne fonctionne plus/);
    const after = await nadia.copiesTheCodes();
    expect(after.password).not.toBe(before.password);
    await luc.triesToJoin(before);
    await luc.sees(/saisis sont incorrects/);
    await luc.joins(after);
  },
);
