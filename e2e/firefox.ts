// Firefox with the built extension, driven over WebDriver BiDi: Playwright has no driver for the Firefox
// that people install.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { launch, type Browser } from "puppeteer-core";
import { firefoxPerson, type FirefoxPerson } from "./people/firefox-person.ts";

const EXTENSION = resolve(".output/firefox-mv3");
const CANDIDATES = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
/** Firefox gives each installation a random address; this one is asked for. */
const ADDRESS = "d56a5b99-51b6-4e83-ab23-796216679614";

export type Firefox = {
  /** Somebody at this page of the extension, in a tab. */
  opens: (page: "app" | "sidepanel" | "camera") => Promise<FirefoxPerson>;
  close: () => Promise<void>;
};

/** A fresh profile, in French; what is saved goes into the folder `downloads`, where there is one. */
export async function openFirefox({ downloads }: { downloads?: string } = {}): Promise<Firefox> {
  const browser = await launch({
    browser: "firefox",
    executablePath: firefoxPath(),
    headless: true,
    // Without it no page of an extension is reached.
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: {
      "intl.accept_languages": "fr",
      "intl.locale.requested": "fr",
      // A camera of Firefox's own, which shows a colour; and whoever is asked for it says yes.
      "media.navigator.streams.fake": true,
      "media.navigator.permission.disabled": true,
      ...(downloads === undefined ? {} : savingInto(downloads)),
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId()]: ADDRESS }),
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    opens: async (name) => firefoxPerson(await pageAt(browser, `${name}.html`)),
    close: () => browser.close(),
  };
}

/** As whoever has told Firefox to save without a question. */
function savingInto(folder: string): Record<string, string | number | boolean> {
  return {
    "browser.download.dir": folder,
    "browser.download.folderList": 2,
    "browser.download.open_pdf_attachments_inline": false,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
    "pdfjs.disabled": true,
  };
}

/** NOTE: of a page of an extension Firefox 153 tells nobody that it has loaded; whoever acts on it waits for what they need. */
async function pageAt(browser: Browser, file: string) {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  page.goto(`moz-extension://${ADDRESS}/${file}`, { timeout: 0 }).catch(() => null);
  return page;
}

function extensionId(): string {
  const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}

function firefoxPath(): string {
  const path =
    process.env["SCELLE_FIREFOX"] ?? CANDIDATES.find((candidate) => existsSync(candidate));
  if (!path) throw new Error("No Firefox found. Run `node setup.mjs`, or set SCELLE_FIREFOX.");
  return path;
}
