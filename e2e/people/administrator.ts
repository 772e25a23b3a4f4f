import { expect, type Locator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import type { Computer } from "../computer.ts";
import { openPopup } from "../side-panel.ts";
import type { Identity } from "./candidate.ts";
import type { Download } from "./papers.ts";

export type Codes = { number: string; accessCode: string; password: string };
export type Details = {
  site: string;
  room: string;
  date: string;
  time: string;
  invigilators: string;
  observations?: string;
};

/** Somebody of the centre at the tab. */
export type Administrator = {
  page: Page;
  signsIn: () => Promise<void>;
  /** Refused or not. */
  triesToSignIn: (args: { server?: string; email?: string; password?: string }) => Promise<void>;
  /** After a refusal. */
  findsWhatSheTyped: () => Promise<void>;
  /** With what still is in the form. */
  triesAgain: () => Promise<void>;
  createsSession: (details: Details) => Promise<void>;
  copiesTheCodes: () => Promise<Codes>;
  /** Chooses this file, and looks at what it would change. */
  choosesRegister: (file: string) => Promise<void>;
  /** In the file that is looked at, the row of this pupil; fields by their labels. */
  correctsRow: (name: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  acceptsTheImport: () => Promise<void>;
  /** Chooses this file, and accepts what it would change. */
  importsRegister: (file: string) => Promise<void>;
  /** All pupils of these classes, from the list of candidates of the open session. */
  enrolsClasses: (classes: readonly string[]) => Promise<void>;
  enrols: (candidates: readonly Identity[]) => Promise<void>;
  opensTheDetails: () => Promise<void>;
  downloadsPaper: (name: string) => Promise<Download>;
  /** On the list of candidates; fields by their labels. */
  corrects: (candidate: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  givesExtraTime: (candidates: readonly string[], percent: string) => Promise<void>;
  opensTheFinalisation: () => Promise<void>;
  /** Of the session whose page is open. */
  sessionId: () => string;
  /** In the finalisation, what was reported of one candidate. */
  opensReportsOf: (candidate: string) => Promise<void>;
  /** Into the description of the open signalement, key by key. */
  types: (words: string) => Promise<void>;
  description: () => Locator;
  givesAbortReason: (candidate: string, reason: string) => Promise<void>;
  finalises: () => Promise<void>;
  opensTheSessions: () => Promise<void>;
  /** The real popup of the toolbar, open. */
  opensThePopup: () => Promise<Page>;
  sees: (text: string | RegExp) => Promise<void>;
  leaves: () => Promise<void>;
};

type Args = {
  computer: Computer;
  server: string;
  account: { email: string; password: string };
};

export async function administrator({ computer, server, account }: Args): Promise<Administrator> {
  const { browser, extension } = computer;
  await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await browser.newPage();
  await page.goto(`${extension}/app.html`);

  async function triesToSignIn(args: { server?: string; email?: string; password?: string }) {
    await page.getByLabel("Adresse du serveur").fill(args.server ?? server);
    await page.getByLabel("Adresse e-mail").fill(args.email ?? account.email);
    await page.getByLabel("Mot de passe").fill(args.password ?? account.password);
    await page.getByRole("button", { name: "Se connecter" }).click();
  }

  const description = () => page.getByLabel("Description");
  async function opensTheDetails() {
    await page.getByRole("link", { name: "Détails" }).click();
    await expect(page.getByRole("heading", { name: "Téléchargements" })).toBeVisible();
  }

  async function choosesRegister(file: string) {
    await page.getByRole("link", { name: "Élèves" }).click();
    await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    await expect(page.getByText("Rien n’est encore modifié")).toBeVisible();
  }

  async function acceptsTheImport() {
    await page.getByRole("button", { name: /^Importer / }).click();
    await expect(page.getByText(/dans la liste de l’établissement/)).toBeVisible();
  }

  return {
    page,
    triesToSignIn,
    async signsIn() {
      await triesToSignIn({});
      await expectSignedIn(page);
    },
    async findsWhatSheTyped() {
      await expect(page.getByLabel("Adresse du serveur")).toHaveValue(server);
      await expect(page.getByLabel("Adresse e-mail")).toHaveValue(account.email);
      await expect(page.getByLabel("Mot de passe")).toHaveValue(account.password);
    },
    async triesAgain() {
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expectSignedIn(page);
    },
    async createsSession(details) {
      await page
        .getByRole("link", { name: /Créer (une|ma première) session/ })
        .or(page.getByRole("button", { name: /Créer (une|ma première) session/ }))
        .first()
        .click();
      await page.getByLabel("Nom du site").fill(details.site);
      await page.getByLabel("Nom de la salle").fill(details.room);
      await page.getByLabel("Date de début").fill(details.date);
      await page.getByLabel("Heure de début (heure locale)").fill(details.time);
      await page.getByLabel("Surveillant(s)").fill(details.invigilators);
      if (details.observations) await page.getByLabel(/^Observations/).fill(details.observations);
      await page.getByRole("button", { name: "Créer la session" }).click();
      await expect(page.getByRole("heading", { name: /^Session/, level: 1 })).toBeVisible();
    },
    async copiesTheCodes() {
      return {
        number: await copy(page, /Copier le numéro de session/),
        accessCode: await copy(page, /Copier le code d’accès/),
        password: await copy(page, /Copier le mot de passe de session/),
      };
    },
    choosesRegister,
    async correctsRow(name, fields) {
      await page.getByRole("button", { name: `Corriger ${name}` }).click();
      const form = page.getByRole("form", { name: `Corriger ${name}` });
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
      await form.getByRole("button", { name: "Valider" }).click();
      await expect(form).toBeHidden();
    },
    acceptsTheImport,
    async importsRegister(file) {
      await choosesRegister(file);
      await acceptsTheImport();
    },
    async enrolsClasses(classes) {
      await page.getByRole("link", { name: /^Candidats/ }).click();
      await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
      for (const name of classes) await page.getByRole("checkbox", { name, exact: true }).check();
      await page.getByRole("checkbox", { name: "Sélectionner les élèves affichés" }).check();
      await page.getByRole("button", { name: /^Inscrire \d+ candidats?$/ }).click();
      await expect(page.getByText(/candidats? (est|sont) inscrits?/)).toBeVisible();
    },
    async enrols(candidates) {
      await page.getByRole("link", { name: /^Candidats/ }).click();
      await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
      for (const { lastName, firstName, birthdate } of candidates) {
        await page.getByLabel("Nom de naissance").fill(lastName);
        await page.getByLabel("Prénom").fill(firstName);
        await page.getByLabel("Date de naissance").fill(birthdate);
        await page.getByLabel("Sexe").selectOption("Femme");
        await page.getByRole("button", { name: "Inscrire le candidat" }).click();
        const born = birthdate.split("-").toReversed().join("/");
        await expect(
          page.getByRole("row", { name: `${lastName.toUpperCase()} ${firstName}, ${born}` }),
        ).toBeVisible();
      }
    },
    opensTheDetails,
    async downloadsPaper(name) {
      await opensTheDetails();
      const asked = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const download = await asked;
      return {
        fileName: download.suggestedFilename(),
        bytes: new Uint8Array(await readFile(await download.path())),
      };
    },
    async corrects(candidate, fields) {
      const title = `Modifier les informations de ${candidate}`;
      await page.getByRole("button", { name: title }).click();
      const form = page.getByRole("form", { name: title });
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
      await form.getByRole("button", { name: "Valider" }).click();
      await expect(form).toBeHidden();
    },
    async givesExtraTime(candidates, percent) {
      for (const name of candidates)
        await page.getByRole("checkbox", { name: new RegExp(name) }).check();
      await page.getByRole("button", { name: "Temps majoré…" }).click();
      await page.getByLabel("Temps majoré (%)").fill(percent);
      await page.getByRole("button", { name: "Valider" }).click();
      await expect(page.getByLabel("Temps majoré (%)")).toBeHidden();
    },
    async opensTheFinalisation() {
      await opensTheDetails();
      await page.getByRole("link", { name: "Finaliser la session" }).click();
      await expect(page.getByRole("heading", { name: /^Finaliser la session/ })).toBeVisible();
    },
    sessionId() {
      const id = /sessions\/([0-9a-f]{32})/.exec(page.url())?.[1];
      if (id === undefined) throw new Error(`no session at ${page.url()}`);
      return id;
    },
    async opensReportsOf(candidate) {
      await page
        .getByRole("button", { name: new RegExp(`signalements? pour ${candidate}`) })
        .click();
    },
    async types(words) {
      await description().press("ControlOrMeta+End");
      await description().pressSequentially(words);
    },
    description,
    async givesAbortReason(candidate, reason) {
      await page.getByLabel(`Raison de l’abandon pour ${candidate}`).selectOption(reason);
    },
    async finalises() {
      await page.getByRole("button", { name: "Continuer" }).click();
      await page.getByRole("button", { name: "Continuer" }).click();
      await page.getByRole("button", { name: "Finaliser la session" }).click();
      await page.getByRole("button", { name: "Confirmer la finalisation" }).click();
    },
    async opensTheSessions() {
      await page.getByRole("link", { name: "Sessions", exact: true }).click();
    },
    opensThePopup: () => openPopup(computer),
    sees: (text) => expect(page.getByText(text).first()).toBeVisible(),
    leaves: () => browser.close(),
  };
}

async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sessions de certification" })).toBeVisible();
}

/** Presses the button, and reads what is then in the clipboard. */
async function copy(page: Page, button: RegExp): Promise<string> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("Copié !")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByText("Copié !")).toBeHidden();
  return text;
}
