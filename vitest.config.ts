import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["core/testing/automerge.ts"],
    // A hang is found as well after half a minute, and a busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Pure: its files can share a process, which spares each of them the start of Automerge.
      {
        extends: true,
        test: { name: "core", include: ["core/**/*.test.ts"], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "shells",
          include: ["sync-server/**/*.test.ts", "extension/**/*.test.ts"],
        },
      },
    ],
  },
});
