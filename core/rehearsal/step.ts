import { factsView } from "../facts/queries.ts";
import type { ReportDocument } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { reactions, receipts } from "./platform.ts";
import { happenings, outageAfter, windowClosing } from "./script.ts";
import { isConnected, type World } from "./world.ts";

/** Time has passed. */
export type RehearsalEvent = {
  now: Timestamp;
  /** The report as far as it has reached the pretend server. */
  report: ReportDocument;
  /** How many changes of the device have not. */
  waiting: number;
};

/**
 * The world a moment later, the same one if nothing has happened. Chance is in its seed, the clock in the
 * event. [RH1] … [RH7]
 */
export function step(world: World, { now, report, waiting }: RehearsalEvent): World {
  const received = receipts({ now, report, facts: factsView(world.told) });
  const arrived = { now, report, facts: factsView([...world.told, ...received]) };
  const answered = [...received, ...reactions(world, arrived)];
  const settled = { now, report, facts: factsView([...world.told, ...answered]) };
  const said = [...answered, ...happenings(world, settled)];
  const windowClosed = windowClosing(world, settled);
  const outage = outageAfter(world, { ...settled, waiting });
  const isQuiet =
    said.length === 0 && windowClosed === world.windowClosed && outage === world.outage;
  if (isQuiet) return world;
  const next = { ...world, told: [...world.told, ...said], windowClosed, outage };
  return isConnected(next) ? { ...next, heard: next.told.length } : next;
}
