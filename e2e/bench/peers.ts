// What else writes PDF and reads XML, in a page of its own beside those of the extension.
import type { BrowserContext } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Pupil } from "../people/siecle-file.ts";
import { peerList } from "./peer-list.ts";
import { drawByPdfkit, rowsByDomParser } from "./peers-in-page.ts";

const PEERS = "e2e/bench/peers";
const PDFKIT = `${PEERS}/node_modules/pdfkit/js/pdfkit.standalone.js`;
const NOTO = "node_modules/@expo-google-fonts/noto-sans";

export type Peers = {
  /** The attendance sheet of these people, by pdfkit: once each. */
  timesOfList: (people: readonly Pupil[], count: number) => Promise<number[]>;
  /** The rows of a file of SIECLE, by the browser's own DOMParser. */
  timesOfXml: (file: Buffer, count: number) => Promise<number[]>;
};

export async function openPeers(browser: BrowserContext): Promise<Peers> {
  fetchPeers();
  const page = await browser.newPage();
  // A page with an address of its own, which pdfkit asks for; nothing is fetched from there.
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto("http://peers.example/");
  await page.addScriptTag({ path: PDFKIT });
  const fonts = {
    regular: base64(`${NOTO}/400Regular/NotoSans_400Regular.ttf`),
    bold: base64(`${NOTO}/600SemiBold/NotoSans_600SemiBold.ttf`),
  };
  return {
    async timesOfList(people, count) {
      const pages = peerList(people);
      const times = [];
      for (let time = 0; time < count; time += 1)
        times.push(await page.evaluate(drawByPdfkit, { pages, fonts }));
      return times;
    },
    async timesOfXml(file, count) {
      const times = [];
      for (let time = 0; time < count; time += 1)
        times.push(await page.evaluate(rowsByDomParser, file.toString("utf8")));
      return times;
    },
  };
}

/** Nothing of the product needs them: they are fetched by whoever measures. */
function fetchPeers(): void {
  if (existsSync(PDFKIT)) return;
  const { status } = spawnSync("npm", ["ci", "--prefix", PEERS], { stdio: "inherit" });
  if (status !== 0) throw new Error("what is measured beside the papers could not be fetched");
}

function base64(path: string): string {
  return readFileSync(path).toString("base64");
}
