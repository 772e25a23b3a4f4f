import { defineConfig } from "@playwright/test";

const jsonFile = process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"];

export default defineConfig({
  testDir: "specs",
  outputDir: ".results/playwright",
  // Two browsers and a relay on a machine that does other things as well.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  reporter: jsonFile ? [["list"], ["json"]] : [["list"]],
});
