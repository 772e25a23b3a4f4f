import { chromium, type BrowserContext } from "@playwright/test";
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const EXTENSION = resolve(".output/chrome-mv3");
const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** The browser that set-up installed, or the one that SCELLE_BROWSER names. */
function browserPath(): string {
  const path =
    process.env["SCELLE_BROWSER"] ?? CANDIDATES.find((candidate) => existsSync(candidate));
  if (!path) throw new Error("No Chromium found. Run `node setup.mjs`, or set SCELLE_BROWSER.");
  return path;
}

/**
 * Where its pages are. Chromium names an unpacked extension by its path: the first 16 bytes of the
 * SHA-256, written with the letters a to p.
 */
export function extensionOrigin(): string {
  const digits = createHash("sha256").update(EXTENSION).digest("hex").slice(0, 32);
  const id = digits.replaceAll(/./g, (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  return `chrome-extension://${id}`;
}

// Chromium prepares two pages of its own behind the address bar, which costs more time than ours take. They are
// switched off where a person would, among the flags: a switch on the command line would take the place of the one
// with which Playwright keeps the browser from calling home.
const SWITCHED_OFF = ["webui-omnibox-popup@2", "webui-omnibox-aim-popup@2"];

/** A profile that has never been opened yet. */
export function furnishProfile(folder: string): void {
  const state = { browser: { enabled_labs_experiments: SWITCHED_OFF } };
  writeFileSync(join(folder, "Local State"), JSON.stringify(state));
}

/**
 * Chromium with the built extension, in the profile at `folder`; nothing leaves this machine. It
 * writes the port of its debugger into the profile: what is no tab is reached through that, and
 * hears of its language by a switch, since `locale` only reaches tabs. `camera` is what it sees, as a file
 * that `filmed` has written.
 */
export function launchBrowser(
  folder: string,
  { isHeadless = true, camera }: { isHeadless?: boolean; camera?: string | undefined } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: browserPath(),
    headless: isHeadless,
    viewport: isHeadless ? { width: 1280, height: 800 } : null,
    ...(isHeadless ? { locale: "fr-FR" } : {}),
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...(isHeadless ? ["--accept-lang=fr-FR,fr"] : []),
      ...(camera === undefined ? [] : showing(camera)),
      "--remote-debugging-port=0",
      // Chromium refuses to sandbox what root runs.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    ignoreDefaultArgs: ["--disable-extensions"],
  });
}

/** The browser still asks whether an extension may use it. */
function showing(film: string): string[] {
  return ["--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`];
}
