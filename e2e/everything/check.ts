// `npm run check`: everything that needs no browser.
import { runStep, runVitest, sum } from "./suite.ts";

const total = sum([
  runStep("format", "oxfmt", ["--check"]),
  runStep("lint", "oxlint", ["--deny-warnings"]),
  runStep("types", "tsc", ["--build"]),
  runStep("dead code", "knip", ["--no-progress"]),
  runVitest(),
]);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
