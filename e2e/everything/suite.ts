import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import * as z from "zod";

export type Count = { passed: number; failed: number };

const RESULTS = "e2e/.results";

/** A step that either holds or does not: formatting, lint, types, dead code, a build. */
export function runStep(title: string, command: string, args: readonly string[]): Count {
  return run(title, command, args, {}) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function runVitest(): Count {
  const file = resultFile("vitest");
  const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("unit and property tests", "vitest", args, {});
  const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const counts = readCounts(file, (json) => {
    const { numPassedTests, numFailedTests } = report.parse(json);
    return { passed: numPassedTests, failed: numFailedTests };
  });
  return atLeastOneFailure(ok, counts);
}

export function runPlaywright(args: readonly string[] = []): Count {
  const file = resultFile("playwright");
  const ok = run("stories in the browser", "node", ["e2e/run.ts", ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  });
  const counts = readCounts(file, (json) => {
    const { stats } = report.parse(json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
  return atLeastOneFailure(ok, counts);
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

/** A runner that dies before it reports anything has failed, whatever its report says. */
function atLeastOneFailure(ok: boolean, count: Count): Count {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  process.stdout.write(`\n── ${title}\n`);
  const started = process.hrtime.bigint();
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)\n`);
  return status === 0;
}

function resultFile(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

function readCounts(file: string, parse: (json: unknown) => Count): Count {
  try {
    return parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
