// `npm test` after set-up: everything CI runs, closed by one plain line over all suites.
import { runPlaywright, runStep, runVitest, sum } from "./suite.ts";

/** A mistake that shows in one schedule of a thousand is not missed. */
const SCHEDULES = "10000";

const total = sum([
  runStep("format", "oxfmt", ["--check"]),
  runStep("lint", "oxlint", ["--deny-warnings"]),
  runStep("types", "tsc", ["--build"]),
  runStep("dead code", "knip", ["--no-progress"]),
  runVitest(),
  runStep("simulation", "node", ["core/simulator/main.ts", "--schedules", SCHEDULES]),
  runStep("planted bugs", "node", ["core/simulator/main.ts", "--planted"]),
  runStep("mutants at the guard", "node", ["core/testing/guard/fuzz.ts", "--inputs", "200000"]),
  runStep("packages for both browsers", "node", ["e2e/everything/packages.ts"]),
  runPlaywright(),
]);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
