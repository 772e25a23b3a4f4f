// Papers and the file of a large school, by the built extension in Chromium; beside them, in the same browser, what
// else writes PDF and reads XML.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { openComputer } from "../computer.ts";
import { administrator, type Administrator } from "../people/administrator.ts";
import { DETAILS } from "../people/exam.ts";
import { siecleOf, type Pupil } from "../people/siecle-file.ts";
import { startRelay } from "../relay.ts";
import { longestBlock, watchBlocks } from "./blocked.ts";
import { p50AndP95, type Line } from "./figures.ts";
import { timeToPaint } from "./painted.ts";
import { openPeers } from "./peers.ts";
import { timeToFile } from "./time-to-file.ts";

const PUPILS = 2_800;
const AIM = "p95 ≤ 500 ms";
/** There are three papers of the first class in a room, and then of both. */
const CLASSES = [30, 170];
const [LIST, ...OTHERS] = ["Feuille d’émargement", "PV d’incident", "Kit surveillant"] as const;

/** From the sight of a page until a file is found on the disk, or the button of a paper. */
const HAND_MS = 2_000;
/** What a file would change, with the buttons below it. */
const LOOKED_AT = "main:has(footer button) ul li";

export async function measurePapers(count: number): Promise<Line[]> {
  const relay = await startRelay();
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const computer = await openComputer();
  const server = `http://127.0.0.1:${relay.port()}`;
  const nadia = await administrator({ computer, server, account });
  const peers = await openPeers(computer.browser);
  // A page that somebody looks at: the browser draws any other once a second.
  await nadia.page.bringToFront();
  await nadia.signsIn();
  const pupils = school();
  const lines = await measureSchool(nadia, siecleOf(pupils), count);
  lines.push(line("  yardstick: DOMParser", await peers.timesOfXml(siecleOf(pupils), count)));
  await nadia.opensTheSessions();
  await nadia.createsSession(DETAILS);
  for (const [index, size] of CLASSES.entries()) {
    await nadia.enrolsClasses([`C${size}`]);
    await nadia.opensTheDetails();
    const people = pupils.slice(0, sum(CLASSES.slice(0, index + 1)));
    lines.push(...(await measureRoom(nadia, people.length, count)));
    const yardstick = `  yardstick: ${LIST}, ${people.length} candidates, by pdfkit`;
    lines.push(line(yardstick, await peers.timesOfList(people, count)));
  }
  await computer.close();
  await relay.stop();
  return lines;
}

async function measureSchool(nadia: Administrator, file: Buffer, count: number): Promise<Line[]> {
  const { page } = nadia;
  const times: number[] = [];
  // From the disk, as people choose it: bytes would be made into a file by the page, which blocks it.
  const folder = mkdtempSync(join(tmpdir(), "scelle-bench-"));
  const path = join(folder, "ElevesSansAdresses.xml");
  writeFileSync(path, file);
  await page.getByRole("link", { name: "Élèves" }).click();
  await rest(HAND_MS);
  const blocks = await watchBlocks(page);
  for (let time = 0; time < count; time += 1) {
    if (time > 0) await page.getByRole("button", { name: "Annuler" }).click();
    const does = () => page.getByLabel(/Choisir un fichier/).setInputFiles(path);
    times.push(await timeToPaint(page, { on: "change", shown: LOOKED_AT, does }));
  }
  const longest = await longestBlock(blocks);
  rmSync(folder, { recursive: true });
  await nadia.acceptsTheImport();
  return [
    line(`SIECLE of ${PUPILS} pupils: chosen → shown`, times, AIM),
    { what: "  the page blocked, longest", found: longest, aim: "≤ 50 ms" },
  ];
}

async function measureRoom({ page }: Administrator, size: number, count: number): Promise<Line[]> {
  const [together, lists]: [number[], number[]] = [[], []];
  // Those that show codes can be had once the server has given some.
  await page.locator("button:not([aria-disabled])", { hasText: "Kit surveillant" }).waitFor();
  await rest(HAND_MS);
  const blocks = await watchBlocks(page);
  for (let time = 0; time < count; time += 1) {
    const list = await timeToFile(page, LIST);
    const others = [];
    for (const name of OTHERS) others.push(await timeToFile(page, name));
    lists.push(list);
    together.push(list + sum(others));
  }
  const aim = size === CLASSES[0] ? AIM : "";
  return [
    line(`three papers, ${size} candidates: pressed → file`, together, aim),
    { what: "  the page blocked, longest", found: await longestBlock(blocks), aim: "≤ 50 ms" },
    line(`  of these ${LIST}`, lists),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function line(what: string, times: readonly number[], aim = ""): Line {
  return { what, found: p50AndP95(times), aim };
}

/** Those that papers are made for, then classes of 28. */
function school(): Pupil[] {
  const large = CLASSES.flatMap((size) => Array.from({ length: size }, () => `C${size}`));
  return Array.from({ length: PUPILS }, (_, at) => ({
    lastName: `Lefèvre-${at}`,
    firstName: ["Zoé", "Łukasz", "Thị Hương", "Çağlar"][at % 4] ?? "",
    birthdate: `20${10 + (at % 5)}-0${1 + (at % 9)}-${10 + (at % 19)}`,
    schoolClass: large[at] ?? `3E${Math.floor(at / 28)}`,
  }));
}
