// What the change guard costs, measured by core in a process of its own: nothing of it is in the browser.
import { spawnSync } from "node:child_process";
import * as z from "zod";
import type { Line } from "./figures.ts";

const measured = z.object({ what: z.string(), aim: z.string(), microseconds: z.number() });

export function measureGuard(runs: number): Line[] {
  const args = ["core/testing/guard/bench.ts", String(runs)];
  const { status, stdout, stderr } = spawnSync("node", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the guard was not measured: ${stderr}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => measured.parse(JSON.parse(line)))
    .map(({ what, aim, microseconds }) => ({ what, aim, found: `${microseconds.toFixed(1)} µs` }));
}
