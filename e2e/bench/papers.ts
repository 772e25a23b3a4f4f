// Papers and the file of a large school, by the built extension in Chromium; beside them, in the same browser, what
// else writes PDF and reads XML.
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
/** Of the first, of two classes as large as that, there are three papers each. */
const ROOMS = [30, 200];
const [LIST, ...OTHERS] = ["Feuille d’émargement", "PV d’incident", "Kit surveillant"] as const;

export async function measurePapers(count: number): Promise<Line[]> {
  const relay = await startRelay();
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const computer = await openComputer();
  const server = `http://127.0.0.1:${relay.port()}`;
  const nadia = await administrator({ computer, server, account });
  const peers = await openPeers(computer.browser);
  await nadia.signsIn();
  const pupils = school();
  const lines = await measureSchool(nadia, siecleOf(pupils), count);
  lines.push(line("  yardstick: DOMParser", await peers.timesOfXml(siecleOf(pupils), count)));
  for (const size of ROOMS) {
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, room: `Salle ${size}` });
    await nadia.copiesTheCodes();
    await nadia.enrolsClasses([`C${size}`]);
    await nadia.opensTheDetails();
    lines.push(...(await measureRoom(nadia, size, count)));
    const people = pupils.filter(({ schoolClass }) => schoolClass === `C${size}`);
    const yardstick = `  yardstick: ${LIST}, ${size} candidates, by pdfkit`;
    lines.push(line(yardstick, await peers.timesOfList(people, count)));
  }
  await computer.close();
  await relay.stop();
  return lines;
}

async function measureSchool(nadia: Administrator, file: Buffer, count: number): Promise<Line[]> {
  const { page } = nadia;
  const times: number[] = [];
  await page.getByRole("link", { name: "Élèves" }).click();
  const blocks = await watchBlocks(page);
  for (let time = 0; time < count; time += 1) {
    if (time > 0) await page.getByRole("button", { name: "Annuler" }).click();
    const does = () => nadia.offersRegister("ElevesSansAdresses.xml", file);
    times.push(await timeToPaint(page, { on: "change", shown: "main footer button", does }));
  }
  const longest = await longestBlock(blocks);
  await nadia.acceptsTheImport();
  return [
    line(`SIECLE of ${PUPILS} pupils: chosen → shown`, times, AIM),
    { what: "  the page blocked, longest", found: longest, aim: "≤ 50 ms" },
  ];
}

async function measureRoom({ page }: Administrator, size: number, count: number): Promise<Line[]> {
  const [together, lists]: [number[], number[]] = [[], []];
  const blocks = await watchBlocks(page);
  for (let time = 0; time < count; time += 1) {
    const list = await timeToFile(page, LIST);
    const others = [];
    for (const name of OTHERS) others.push(await timeToFile(page, name));
    lists.push(list);
    together.push(others.reduce((sum, each) => sum + each, list));
  }
  const aim = size === ROOMS[0] ? AIM : "";
  return [
    line(`three papers, ${size} candidates: pressed → file`, together, aim),
    { what: "  the page blocked, longest", found: await longestBlock(blocks), aim: "≤ 50 ms" },
    line(`  of these ${LIST}`, lists),
  ];
}

function line(what: string, times: readonly number[], aim = ""): Line {
  return { what, found: p50AndP95(times), aim };
}

/** The rooms that papers are made for, then classes of 28. */
function school(): Pupil[] {
  const rooms = ROOMS.flatMap((size) => Array.from({ length: size }, () => `C${size}`));
  return Array.from({ length: PUPILS }, (_, at) => ({
    lastName: `Lefèvre-${at}`,
    firstName: ["Zoé", "Łukasz", "Thị Hương", "Çağlar"][at % 4] ?? "",
    birthdate: `20${10 + (at % 5)}-0${1 + (at % 9)}-${10 + (at % 19)}`,
    schoolClass: rooms[at] ?? `3E${Math.floor(at / 28)}`,
  }));
}
