import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["core/**/*.test.ts", "sync-server/**/*.test.ts", "extension/**/*.test.ts"],
    setupFiles: ["core/testing/automerge.ts"],
  },
});
