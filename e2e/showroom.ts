// A demonstration for one person who plays all parts: a relay, a centre, a browser with the extension.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionOrigin, launchBrowser } from "./browser.ts";
import { startRelay } from "./relay.ts";

/** Ends when the browser is closed, and takes the relay with it. */
export async function showroom(): Promise<void> {
  const { status } = spawnSync("wxt", ["build", "--level", "warn"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The extension could not be built.");
  const relay = await startRelay({ isDemo: true });
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const server = `http://127.0.0.1:${relay.port()}`;
  const browser = await launchBrowser(mkdtempSync(join(tmpdir(), "scelle-demo-")), {
    isHeadless: false,
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(`${extensionOrigin()}/app.html`);
  await page.getByLabel(/Adresse du serveur|Server address/).fill(server);
  process.stdout.write(guide(server, account));
  await new Promise<void>((resolve) => browser.once("close", () => resolve()));
  await relay.stop();
}

function guide(server: string, { email, password }: { email: string; password: string }): string {
  return `
Scellé is open in Chromium, with a demonstration centre on a relay of its own.

  Server      ${server}
  E-mail      ${email}
  Password    ${password}

Sign in, create a session and enrol somebody. Then click the toolbar icon, open the side panel from there, and join with
the session's number and password; play the candidate at
  ${server}/demo/candidate
and give out the results at
  ${server}/demo/publish
The pupils of an invented school are in core/imports/samples/. Close the browser to end.
`;
}
