// `npm run e2e -- main-job offline`: builds the extension, then plays the stories with these tags
// (all of them when none is named, but for the tour of the screens, which is for looking). Words that
// begin with a dash go to Playwright as they are.
import { spawnSync } from "node:child_process";

const words = process.argv.slice(2);
const tags = words.filter((word) => !word.startsWith("-"));
const options = words.filter((word) => word.startsWith("-"));
const grep =
  tags.length > 0
    ? ["--grep", tags.map((tag) => `@${tag}\\b`).join("|")]
    : ["--grep-invert", "@screens\\b"];

run("wxt", ["build", "--level", "warn"]);
if (tags.length === 0 || tags.includes("firefox"))
  run("wxt", ["build", "--browser", "firefox", "--level", "warn"]);
run("playwright", ["test", "--config", "e2e/playwright.config.ts", ...grep, ...options]);

function run(command: string, args: readonly string[]) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
