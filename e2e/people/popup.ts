import { expect, type BrowserContext, type Page } from "@playwright/test";
import { extensionOrigin } from "../browser.ts";

/** The small window of the toolbar, opened as a page. */
export type Popup = {
  page: Page;
  sees: (text: string | RegExp) => Promise<void>;
  /** Presses the cell with this label, and reads what is then in the clipboard. */
  copies: (label: string) => Promise<string>;
  /** Follows the title of the session there. */
  opensSession: (title: string | RegExp) => Promise<Page>;
};

export async function popup(browser: BrowserContext): Promise<Popup> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 360, height: 520 });
  await page.goto(`${extensionOrigin()}/popup.html`);
  return {
    page,
    sees: (text) => expect(page.getByText(text).first()).toBeVisible(),
    async copies(label) {
      const cell = page.getByRole("button", { name: new RegExp(`^${label} .*, copier$`) });
      await cell.click();
      await expect(cell).toContainText("Copié !");
      return await page.evaluate(() => navigator.clipboard.readText());
    },
    async opensSession(title) {
      const opened = browser.waitForEvent("page");
      await page.getByRole("link", { name: title }).click();
      return await opened;
    },
  };
}
