// The people of the stories, as far as a measurement needs them.
import { openComputer } from "../computer.ts";
import { openLine } from "../line.ts";
import { administrator } from "../people/administrator.ts";
import { examUnderWay } from "../people/exam.ts";
import { invigilator } from "../people/invigilator.ts";
import { startRelay } from "../relay.ts";
import { p50AndP95, type Line } from "./figures.ts";
import { measureKeystrokes, type Ways } from "./keystrokes.ts";
import { measureRoom } from "./opening.ts";
import { measureYardstick } from "./yardstick.ts";

/** One exam with two people: what one types, and then how fast the room opens. */
export async function measureExam(count: { keys: number; starts: number }): Promise<Line[]> {
  const relay = await startRelay();
  const traffic: { sent: number[]; arrived: number[] } = { sent: [], arrived: [] };
  const lucsLine = await openLine(relay.port, { up: note(traffic.sent) });
  const nadiasLine = await openLine(relay.port, { down: note(traffic.arrived) });
  const [lucs, nadias] = [await openComputer(), await openComputer()];
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const nadia = await administrator({ computer: nadias, server: nadiasLine.address, account });
  const luc = await invigilator({ computer: lucs, server: lucsLine.address, name: "Luc Dumas" });
  await examUnderWay({ relay, nadia, luc });
  await luc.notesIncident("MOREAU Sacha", "12:05 ");
  await nadia.opensTheFinalisation();
  await nadia.opensReportsOf("MOREAU Sacha");
  await nadia.description().waitFor();
  const yardstick = await measureYardstick(luc.page, nadia.page, count.keys);
  const ways = await measureKeystrokes({ luc, nadia, traffic }, count.keys);
  await nadias.close();
  const opening = await measureRoom(lucs, count.starts);
  await lucs.close();
  await Promise.all([lucsLine.close(), nadiasLine.close()]);
  await relay.stop();
  return [...linesOf(ways, yardstick), ...opening];
}

function note(times: number[]): () => void {
  return () => void times.push(performance.timeOrigin + performance.now());
}

function linesOf(ways: Ways, yardstick: readonly number[]): Line[] {
  return [
    { what: "key → other person’s screen", found: p50AndP95(ways.whole), aim: "p95 ≤ 100 ms" },
    { what: "  key → bytes leave the page", found: p50AndP95(ways.leaving), aim: "" },
    { what: "  relay", found: p50AndP95(ways.relayed), aim: "" },
    { what: "  bytes arrive → letter in the field", found: p50AndP95(ways.shown), aim: "" },
    { what: "  yardstick: a bare message, page to page", found: p50AndP95(yardstick), aim: "" },
  ];
}
