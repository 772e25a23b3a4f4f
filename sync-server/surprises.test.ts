import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { watchForSurprises } from "./surprises.ts";

/** A process in which something goes wrong, what it logs, and how often it was told to stop. */
function surprised() {
  const process = new EventEmitter();
  const lines: string[] = [];
  const stops: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  watchForSurprises(process, log, () => stops.push("stop"));
  return { process, lines, stops };
}

test("[SO15] a promise that nobody waited for is logged, and the relay goes on", () => {
  const { process, lines, stops } = surprised();
  process.emit("unhandledRejection", new TypeError("Zoé Œuvrard"));
  expect(lines).toEqual([expect.stringContaining("unhandled rejection")]);
  expect(stops).toEqual([]);
});

test("[SO15] after a throw that nobody caught the relay stops in good order", () => {
  const { process, lines, stops } = surprised();
  process.emit("uncaughtException", new RangeError("out of range"));
  expect(lines).toEqual([expect.stringContaining("uncaught exception")]);
  expect(stops).toEqual(["stop"]);
});

test("[SO15] [AC15] what an error quotes is not logged", () => {
  const { process, lines } = surprised();
  process.emit("unhandledRejection", new TypeError("Zoé Œuvrard"));
  expect(lines.join()).not.toContain("Zoé");
});
