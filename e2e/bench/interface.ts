// What an administrator feels in a large school: 500 sessions, 2,800 pupils.
import type { Page } from "@playwright/test";
import { openComputer } from "../computer.ts";
import { administrator, type Administrator } from "../people/administrator.ts";
import { startRelay } from "../relay.ts";
import { fillCentre } from "./big-centre.ts";
import { measureEnrolment } from "./enrolment.ts";
import { p50AndP95, type Line } from "./figures.ts";
import { timesOfBareKeys } from "./bare-keys.ts";
import { presses, timesToPaint, typedAndTakenBack } from "./painted.ts";

const CENTRE = { sessions: 500, pupils: 2_800 };
const ROW = "tbody th[scope=row]";
const KEY = "p95 ≤ 50 ms";
const OPENING = "p95 ≤ 100 ms";

export async function measureInterface(count: number, centre = CENTRE): Promise<Line[]> {
  const relay = await startRelay();
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  await fillCentre(relay, account, centre);
  const computer = await openComputer();
  const server = `http://127.0.0.1:${relay.port()}`;
  const nadia = await administrator({ computer, server, account });
  const { page } = nadia;
  await nadia.signsIn();
  await page
    .locator(ROW)
    .nth(centre.sessions - 1)
    .waitFor({ state: "attached" });
  const lines = [
    line("list: opened", await timesOfOpening(nadia, count), OPENING),
    line("list: key → found", await timesOfSearch(page, count)),
    line("list: status chosen", await timesOfFilter(page, count)),
    line("list: sorted", await timesOfSorting(page, count)),
    line("palette: first Ctrl K", [await timeOfPalette(page)], ""),
    line("palette: Ctrl K", await timesOfPalette(page, count)),
    line("palette: key → found", await timesOfFinding(page, count)),
  ];
  const enrolment = await measureEnrolment(nadia, count);
  lines.push(...enrolment.map(({ what, times }) => line(what, times)));
  await relay.stop();
  lines.push(line("list: opened, server stopped", await timesOfOpening(nadia, count), OPENING));
  lines.push(
    line("tab: from nothing to the list, server stopped", await timesOfTab(page, count), ""),
  );
  lines.push(line("  yardstick: key → one bare letter", await timesOfBareKeys(page, count), ""));
  await computer.close();
  return lines;
}

function line(what: string, times: readonly number[], aim = KEY): Line {
  return { what, found: p50AndP95(times), aim };
}

function timesOfOpening(nadia: Administrator, count: number): Promise<number[]> {
  const { page } = nadia;
  return timesToPaint(page, count, {
    on: "click",
    shown: ROW,
    before: async () => {
      await page.getByRole("link", { name: "Réglages" }).click();
      await page.getByRole("heading", { name: "Réglages" }).waitFor();
    },
    does: () => presses(page.getByRole("link", { name: "Sessions", exact: true })),
  });
}

/** Words that many rows have, few and none; typed and taken back. */
async function timesOfSearch(page: Page, count: number): Promise<number[]> {
  const keys = typedAndTakenBack("marty b", "lundi");
  await page.getByLabel("Chercher une session").focus();
  return timesToPaint(page, count * 4, {
    on: "keydown",
    comes: "input",
    does: (index) => page.keyboard.press(keys[index % keys.length] ?? "a"),
  });
}

async function timesOfFilter(page: Page, count: number): Promise<number[]> {
  await page.getByLabel("Chercher une session").fill("");
  const names = ["Finalisées", "À venir", "En cours", "Toutes"];
  return timesToPaint(page, count, {
    on: "click",
    does: (index) => presses(page.getByRole("button", { name: names[index % names.length] ?? "" })),
  });
}

async function timesOfSorting(page: Page, count: number): Promise<number[]> {
  await page.getByRole("button", { name: /^Toutes/ }).click();
  const room = page.getByRole("columnheader", { name: "Salle" }).getByRole("button");
  return timesToPaint(page, count, { on: "click", does: () => presses(room) });
}

const PALETTE = { on: "keydown", key: "k", shown: "[role=combobox]" } as const;

async function timeOfPalette(page: Page): Promise<number> {
  const [time = Number.NaN] = await timesToPaint(page, 1, {
    ...PALETTE,
    does: () => opensPalette(page),
  });
  await closesPalette(page);
  return time;
}

async function timesOfPalette(page: Page, count: number): Promise<number[]> {
  const times = [];
  for (let index = 0; index < count; index++) times.push(await timeOfPalette(page));
  return times;
}

function opensPalette(page: Page): Promise<void> {
  return page.keyboard.press("Control+k");
}

async function closesPalette(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").waitFor({ state: "detached" });
}

async function timesOfFinding(page: Page, count: number): Promise<number[]> {
  await opensPalette(page);
  await page.getByRole("combobox").waitFor();
  const keys = typedAndTakenBack("session b4");
  const times = await timesToPaint(page, count * 2, {
    on: "keydown",
    comes: "input",
    does: (index) => page.keyboard.press(keys[index % keys.length] ?? "a"),
  });
  await closesPalette(page);
  return times;
}

/** Automerge and the documents' database are opened before anything is shown. */
async function timesOfTab(page: Page, count: number): Promise<number[]> {
  const times = [];
  for (let index = 0; index < Math.min(count, 5); index++) {
    await page.reload({ waitUntil: "commit" });
    const seen = await page.waitForFunction((row) => {
      if (!document.querySelector(row)) return false;
      return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    }, ROW);
    times.push(Number(await seen.jsonValue()));
  }
  return times;
}
