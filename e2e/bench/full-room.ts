// What an invigilator feels on a weak computer: 35 candidates, 200 lines in the journal, a processor four
// times slower than this machine's.
import { openComputer } from "../computer.ts";
import { administrator } from "../people/administrator.ts";
import type { Candidate } from "../people/candidate.ts";
import { DETAILS } from "../people/exam.ts";
import { classIsEnrolled, THE_CLASS } from "../people/full-room.ts";
import { invigilator, type Invigilator } from "../people/invigilator.ts";
import { startRelay } from "../relay.ts";
import { p50AndP95, type Line } from "./figures.ts";
import { timesOfBareKeys } from "./bare-keys.ts";
import { presses, timeToPaint } from "./painted.ts";
import { inRhythm } from "./rhythm.ts";
import {
  timesOfCandidate,
  timesOfComingBack,
  timesOfIncident,
  timesOfJournal,
  timesOfNote,
  timesOfSearch,
} from "./room-acts.ts";

const SLOWER = 4;
const JOURNAL_LINES = 200;
const STILL_AT_WORK = 3;
const KEY = "p95 ≤ 50 ms";
const FACT = "p95 ≤ 200 ms";

export async function measureFullRoom(count: number): Promise<Line[]> {
  const relay = await startRelay();
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const server = `http://127.0.0.1:${relay.port()}`;
  const [nadias, lucs] = [await openComputer(), await openComputer()];
  const nadia = await administrator({ computer: nadias, server, account });
  const luc = await invigilator({ computer: lucs, server, name: "Luc Dumas" });
  const { codes, candidates } = await classIsEnrolled({ relay, nadia }, DETAILS);
  await nadias.close();
  await luc.joins(codes);
  const processor = await luc.page.context().newCDPSession(luc.page);
  const slowDown = (rate: number) => processor.send("Emulation.setCPUThrottlingRate", { rate });
  await slowDown(SLOWER);
  const presence = await timesOfPresence(luc);
  await slowDown(1);
  for (const candidate of candidates) {
    await candidate.joins();
    await candidate.starts(codes.accessCode);
  }
  await writesTheJournal(luc, JOURNAL_LINES - 2 * candidates.length);
  await slowDown(SLOWER);
  const lines = [
    line("room: presence confirmed", presence),
    line("room: key → candidate found", await timesOfSearch(luc.page, count)),
    line("room: candidate opened", await timesOfCandidate(luc, count, "article h1")),
    line("  with all that can be done", await timesOfCandidate(luc, count, "article textarea"), ""),
    line("room: back to the list", await timesOfComingBack(luc, count)),
    line("room: key in an incident", await timesOfIncident(luc, count)),
    line("room: journal opened", await timesOfJournal(luc, count)),
    line("room: key in the journal", await timesOfNote(luc, count)),
    line("room: platform → panel", await timesOfFacts(luc, candidates), FACT),
    line("  yardstick: key → one bare letter", await timesOfBareKeys(luc.page, count, SLOWER), ""),
  ];
  await lucs.close();
  await relay.stop();
  return lines;
}

function line(what: string, times: readonly number[], aim = KEY): Line {
  return { what: `${what} (processor ÷ ${SLOWER})`, found: p50AndP95(times), aim };
}

/** Of everybody, one after the other: until their row says so. */
async function timesOfPresence({ page, sees }: Invigilator): Promise<number[]> {
  const times: number[] = [];
  await inRhythm(THE_CLASS.length, async (index) => {
    const { firstName, lastName } = THE_CLASS[index] ?? { firstName: "", lastName: "" };
    const name = `Confirmer la présence de ${firstName} ${lastName}`;
    const shown = `body:not(:has(button[aria-label="${name}"]))`;
    const button = page.getByRole("button", { name });
    times.push(await timeToPaint(page, { on: "click", shown, does: () => presses(button) }));
  });
  await sees(/Sur le serveur/);
  return times;
}

/** So many notes, beside what the journal has of itself. */
async function writesTheJournal(luc: Invigilator, notes: number): Promise<void> {
  const { page } = luc;
  await luc.opensTheJournal();
  for (let note = 1; note <= notes; note++) {
    await page.getByLabel("Ajouter une note").fill(`Poste ${note} : souris remplacée.`);
    await page.getByRole("button", { name: "Ajouter la note" }).click();
  }
  await luc.seesTheRoom();
}

/** From before the platform says that somebody has finished, until the panel shows one more. */
async function timesOfFacts(luc: Invigilator, candidates: readonly Candidate[]): Promise<number[]> {
  const finished = await luc.page.evaluateHandle(watchFinished);
  const told: number[] = [];
  for (const candidate of candidates.slice(STILL_AT_WORK)) {
    told.push(performance.timeOrigin + performance.now());
    await candidate.finishes();
    await luc.page.waitForFunction(([all, seen]) => seen.length >= all, [
      told.length,
      finished,
    ] as const);
  }
  const seen = await finished.jsonValue();
  return told.map((moment, index) => (seen[index] ?? Number.NaN) - moment);
}

/** When, from now on, each further candidate stood there as finished at the beginning of a frame. */
function watchFinished() {
  const seen: number[] = [];
  const look = () => {
    const now = performance.timeOrigin + performance.now();
    const finished = document.querySelectorAll("[data-state=finished]").length;
    while (seen.length < finished) seen.push(now);
    requestAnimationFrame(look);
  };
  look();
  return seen;
}
