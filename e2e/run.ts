// `npm run e2e -- main-job offline`: builds the extension, then plays the stories with these tags
// (all of them when none is named). `screens` besides leaves pictures of what it passes, for looking.
// Words that begin with a dash go to Playwright as they are.
import { spawnSync } from "node:child_process";

const words = process.argv.slice(2);
const tags = words.filter((word) => !word.startsWith("-"));
const options = words.filter((word) => word.startsWith("-"));
const grep = tags.length > 0 ? ["--grep", tags.map((tag) => `@${tag}\\b`).join("|")] : [];
const pictures = tags.includes("screens") ? { SCELLE_SCREENS: "out/screens" } : {};

run("wxt", ["build", "--level", "warn"]);
if (tags.length === 0 || tags.includes("firefox"))
  run("wxt", ["build", "--browser", "firefox", "--level", "warn"]);
run("playwright", ["test", "--config", "e2e/playwright.config.ts", ...grep, ...options]);

function run(command: string, args: readonly string[]) {
  const env = { ...process.env, ...pictures };
  const { status } = spawnSync(command, args, { stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}
