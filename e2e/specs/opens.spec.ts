import { expect, test } from "@playwright/test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../browser.ts";

test("the administrator opens Scellé and finds the sessions", { tag: "@opens" }, async () => {
  const browser = await launchBrowser(mkdtempSync(join(tmpdir(), "scelle-")));
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent("serviceworker"));
  const page = await browser.newPage();
  await page.goto(new URL("/app.html", worker.url()).href);
  await expect(page.getByRole("heading", { name: "Sessions de certification" })).toBeVisible();
  await browser.close();
});
