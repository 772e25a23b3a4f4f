import { expect, type Page } from "@playwright/test";
import type { Computer } from "../computer.ts";
import { openPopup } from "../side-panel.ts";
import { candidateActs } from "./candidate-acts.ts";
import { fileActs } from "./file-acts.ts";
import { finalisationActs } from "./finalisation-acts.ts";
import { invitationActs } from "./invitation-acts.ts";
import { registerActs } from "./register-acts.ts";
import { resultActs } from "./result-acts.ts";
import { sessionActs } from "./session-acts.ts";
import { sheetActs } from "./sheet-acts.ts";
import { togetherActs } from "./together-acts.ts";
import { tableActs } from "./table-acts.ts";
import { teamActs } from "./team-acts.ts";

/** Somebody of the centre at the tab. */
export type Administrator = Awaited<ReturnType<typeof administrator>>;

type Args = {
  computer: Computer;
  server: string;
  account: { email: string; password: string };
};

export async function administrator({ computer, server, account }: Args) {
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

  return {
    page,
    ...sessionActs(page),
    ...registerActs(page),
    ...candidateActs(page),
    ...fileActs(page),
    ...tableActs(page),
    ...finalisationActs(page),
    ...togetherActs(page),
    ...resultActs(page),
    ...teamActs(page),
    ...sheetActs(page),
    ...invitationActs(page),
    /** Refused or not. */
    triesToSignIn,
    async signsIn() {
      await triesToSignIn({});
      await expectSignedIn(page);
    },
    /** After a refusal. */
    async findsWhatSheTyped() {
      await expect(page.getByLabel("Adresse du serveur")).toHaveValue(server);
      await expect(page.getByLabel("Adresse e-mail")).toHaveValue(account.email);
      await expect(page.getByLabel("Mot de passe")).toHaveValue(account.password);
    },
    /** With what still is in the form. */
    async triesAgain() {
      await page.getByRole("button", { name: "Se connecter" }).click();
      await expectSignedIn(page);
    },
    /** The real popup of the toolbar, open. */
    opensThePopup: () => openPopup(computer),
    sees: (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible(),
    leaves: () => browser.close(),
  };
}

async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sessions de certification" })).toBeVisible();
}
