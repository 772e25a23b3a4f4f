import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import type { Administrator } from "../people/administrator.ts";
import { candidateOf } from "../people/candidate.ts";
import { today } from "../people/exam.ts";
import type { Invigilator } from "../people/invigilator.ts";
import { latecomer } from "../people/latecomer.ts";
import { read } from "../people/papers.ts";
import { platformOf } from "../people/platform.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");
const CLASSES = ["3EA", "3EB"];
/** Four pupils of these classes, as SIECLE knows them. */
const MARIAM = { lastName: "GUILLAUME", firstName: "Mariam", birthdate: "2012-08-20" };
const ROSE = { lastName: "GUYOT", firstName: "Rose", birthdate: "2013-08-19" };
const FELICIEN = { lastName: "DIALLO", firstName: "Félicien", birthdate: "2012-01-11" };
const CAPUCINE = { lastName: "BESSON", firstName: "Capucine", birthdate: "2013-08-06" };
const LEFT_EARLY = "Abandon\u00a0: Manque de temps ou départ prématuré";
/** Told apart by their case, so that each letter can be counted whatever stands between them. */
const LUCS_WORDS = " l’ordinateur s’est éteint, repris sur le poste voisin";
const NADIAS_WORDS = " SIGNALÉ AU SUPPORT PAR NADIA";
const FINISHING = [FELICIEN, CAPUCINE];
const PRESENT = [MARIAM, ROSE, FELICIEN, CAPUCINE];

test(
  "two people take one session from creation to seal",
  { tag: "@main-job" },
  async ({ relay, nadia, luc, lucsLine, album }) => {
    test.setTimeout(5 * 60_000);
    const nadiaSees = { name: "nadia", page: nadia.page };
    const lucSees = { name: "luc", page: luc.page };
    const scene = (title: string, who: readonly (typeof nadiaSees)[], act: () => Promise<void>) =>
      test.step(title, async () => {
        await act();
        await album.picture(title, who);
      });

    await scene("Nadia, the administrator, signs in", [nadiaSees], () => nadia.signsIn());
    await scene("She imports the pupils of the school from SIECLE", [nadiaSees], () =>
      nadia.importsRegister(SIECLE),
    );
    await scene("She creates a session; the server gives it its codes", [nadiaSees], async () => {
      await nadia.opensTheSessions();
      await nadia.createsSession({
        site: "Collège Louise-Michel",
        room: "B12",
        date: today(),
        time: "09:30",
        invigilators: "Luc Dumas, Hélène Marty",
        observations: "Deux postes de réserve au fond de la salle.",
      });
    });
    const codes = await test.step("She copies the codes", () => nadia.copiesTheCodes());
    const henri = await latecomer(relay, nadia.sessionId());
    await scene("She enrols two classes; the list says so in green", [nadiaSees], () =>
      nadia.enrolsClasses(CLASSES),
    );
    await scene("She downloads the papers of the session", [nadiaSees], async () => {
      const [sheet, kit, report] = [
        await nadia.downloadsPaper("Feuille d’émargement"),
        await nadia.downloadsPaper("Kit surveillant"),
        await nadia.downloadsPaper("PV d’incident"),
      ];
      const { text: listed } = await read(sheet);
      for (const { lastName } of PRESENT) expect(listed).toContain(lastName);
      const { text: handedOver } = await read(kit);
      for (const code of Object.values(codes)) expect(handedOver).toContain(code);
      expect((await read(report)).fields).toContain("session.hasIncident");
      for (const { fileName, bytes } of [sheet, kit, report]) album.file(fileName, bytes);
    });
    await scene("The popup has the session of today, and its codes", [], async () => {
      const popup = await nadia.opensThePopup();
      await expect(popup.getByText(codes.accessCode)).toBeVisible();
      await album.picture("The popup of the toolbar", [{ name: "nadia", page: popup }]);
      await popup.close();
    });
    await scene("Luc, the invigilator, joins in the side panel", [lucSees], async () => {
      await luc.joins(codes);
      await luc.seesTheRoom();
    });
    await scene("He confirms who is present", [lucSees], async () => {
      for (const { firstName, lastName } of PRESENT)
        await luc.confirmsPresence(`${firstName} ${lastName}`);
      await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    });

    const key = await relay.platformKey();
    const sessionNumber = Number(codes.number);
    const atATerminal = (identity: typeof MARIAM) =>
      candidateOf(relay, { key, sessionNumber, identity });
    await scene("Four candidates join and start, two finish", [lucSees], async () => {
      for (const identity of PRESENT) {
        const candidate = atATerminal(identity);
        await candidate.joins();
        await candidate.starts(codes.accessCode);
        if (FINISHING.includes(identity)) await candidate.finishes();
      }
      await expect(luc.page.getByText("Terminé", { exact: true })).toHaveCount(2);
    });

    await scene(
      "Luc notes an incident; Nadia opens the same one",
      [nadiaSees, lucSees],
      async () => {
        await luc.notesIncident("GUILLAUME Mariam", "10:12");
        await nadia.opensTheFinalisation();
      },
    );
    await scene("Both write in it at the same time", [nadiaSees, lucSees], async () => {
      await nadia.opensReportsOf("GUILLAUME Mariam");
      await expect(nadia.description()).toHaveValue("10:12");
      await Promise.all([luc.types(LUCS_WORDS), nadia.types(NADIAS_WORDS)]);
      await expect.poll(() => lettersIn(nadia, /\P{Ll}/gu)).toBe(only(LUCS_WORDS, /\P{Ll}/gu));
      await expect.poll(() => lettersIn(luc, /\P{Lu}/gu)).toBe(only(NADIAS_WORDS, /\P{Lu}/gu));
      await expect(nadia.description()).toHaveValue(await luc.description().inputValue());
    });
    await scene("Luc loses the network and writes two more incidents", [lucSees], async () => {
      await luc.seesTheRoom();
      lucsLine.cut();
      await luc.notesIncident("GUYOT Rose", "L’écran est resté noir.");
      await luc.seesTheRoom();
      await luc.notesIncident("BESSON Capucine", "Est arrivée en retard.");
      await luc.sees(/non envoyées/);
    });
    await scene("The network is back; Nadia has both", [nadiaSees, lucSees], async () => {
      lucsLine.mend();
      for (const name of [/GUYOT Rose/, /BESSON Capucine/])
        await expect(nadia.page.getByRole("row", { name }).first()).toContainText("1 signalement", {
          timeout: 60_000,
        });
    });
    await scene("Each gives the reason of one unfinished test", [nadiaSees, lucSees], async () => {
      await nadia.givesAbortReason("GUILLAUME Mariam", "Problème technique");
      await luc.givesAbortReason("GUYOT Rose", LEFT_EARLY);
      await expect(nadia.page.getByText(/Encore \d raisons? d’abandon/)).toBeHidden();
    });
    await scene(
      "Nadia confirms: the session is sealed for both",
      [nadiaSees, lucSees],
      async () => {
        await nadia.finalises();
        await nadia.sees(/Les informations de la session ont été transmises avec succès/);
        await nadia.sees(/Vérifié sur cet appareil/);
        await luc.sees(`Session ${codes.number} scellée`);
      },
    );
    await test.step("The sealed session is kept beside its receipt", async () => {
      const sealed = await platformOf(relay, { key, sessionNumber }).sealedSession();
      album.file(`session-${codes.number}-sealed.json`, sealed);
    });
    await scene("Henri’s computer was away; what it brings now is refused", [], async () => {
      expect(await henri.pushes()).toBe("LOCKED");
      henri.leaves();
    });
    await scene("Pix gives out the results", [nadiaSees], async () => {
      await platformOf(relay, { key, sessionNumber }).publishesResults();
      await nadia.opensTheSessions();
      await nadia.sees("Résultats transmis par Pix");
    });
  },
);

function lettersIn(who: Administrator | Invigilator, others: RegExp): Promise<string> {
  return who
    .description()
    .inputValue()
    .then((text) => only(text, others));
}

function only(text: string, others: RegExp): string {
  return text.replaceAll(others, "");
}
