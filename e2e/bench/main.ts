// `npm run bench`: how fast and how large the built extension is. Measured, never a test: a busy machine
// is slow, and the yardstick says how slow.
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { table, type Line } from "./figures.ts";
import { measureFullRoom } from "./full-room.ts";
import { measureGuard } from "./guard.ts";
import { measureFirstMinute } from "./opening.ts";
import { measureInterface } from "./interface.ts";
import { packedSize } from "./size.ts";
import { measureExam } from "./exam.ts";
import { measurePapers } from "./papers.ts";

const HELP = `npm run bench [-- --quick] [--ui] [--room] [--papers] [--guard]

Builds and packs the extension, then measures in Chromium, against a relay of its own on this machine:
  key → screen   a key in the invigilator's panel until the letter stands in the administrator's tab
  opening        a click until the side panel, the popup can be used
  package        what is uploaded to the store

  --ui           instead: how fast the tab answers in a school with 500 sessions and 2,800 pupils, and the
                 panel in a room of 35 candidates on a processor four times slower
  --room         of these, the panel only
  --papers       instead: the papers of 30 and of 200 candidates, and the file of a school of 2,800 pupils, beside
                 pdfkit and the browser's own DOMParser
  --guard        instead: what the change guard costs an honest change, beside what Automerge costs by the book
  --quick        fewer of each, under two minutes
  --help         this
`;

const { values } = parseArgs({
  options: {
    ui: { type: "boolean", default: false },
    room: { type: "boolean", default: false },
    papers: { type: "boolean", default: false },
    guard: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (values.guard) show(measureGuard(values.quick ? 3 : 20));
else if (values.room) await measure(() => measureFullRoom(values.quick ? 8 : 24));
else if (values.papers) await measure(() => measurePapers(values.quick ? 3 : 10));
else if (values.ui) await measure(() => measureScreens(values.quick ? 8 : 24));
else
  await measure(() =>
    measureAll(values.quick ? { keys: 60, starts: 2 } : { keys: 240, starts: 5 }),
  );

async function measureAll(count: { keys: number; starts: number }): Promise<Line[]> {
  return [
    ...(await measureExam(count)),
    ...(await measureFirstMinute(count.starts)),
    ...packedSize(),
  ];
}

async function measureScreens(count: number): Promise<Line[]> {
  return [...(await measureInterface(count)), ...(await measureFullRoom(count))];
}

async function measure(linesOf: () => Promise<Line[]>): Promise<void> {
  const { status, stderr } = spawnSync("wxt", ["zip"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the extension does not build: ${stderr}`);
  show(await linesOf());
}

function show(lines: readonly Line[]): void {
  const load = loadavg().map((average) => average.toFixed(1));
  process.stdout.write(`\n${table(lines)}\n\n`);
  process.stdout.write(
    `${cpus().length} processors; load over 1, 5, 15 minutes: ${load.join(", ")}\n`,
  );
}
