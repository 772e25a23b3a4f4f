import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["core/**/*.test.ts", "sync-server/**/*.test.ts", "extension/**/*.test.ts"],
    // A hang is found as well after half a minute, and a busy machine is no failure.
    testTimeout: 30_000,
    setupFiles: ["core/testing/automerge.ts"],
  },
});
