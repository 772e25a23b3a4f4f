// Files that other programs have filled in and saved; `core/testing/fill-again.ts` makes them anew.
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { FILLED } from "../testing/filled-everything.ts";
import { readBack } from "../testing/filled-sheets.ts";

const FILES = globSync("core/testing/filled/*.pdf").map((path) => ({
  program: basename(path, ".pdf"),
  path,
}));
const readFile = (path: string) => readBack(new Uint8Array(readFileSync(path)));

test.each(FILES.filter(({ program }) => program !== "chromium"))(
  "[PP9] everything comes back that was filled in and saved with another program: $program",
  async ({ path }) => {
    expect(await readFile(path)).toEqual(FILLED);
  },
);

test("[PP9] and with Chromium, which itself keeps no more than the lower half of an emoji", async () => {
  const halved = JSON.stringify(FILLED).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (letter) =>
    String.fromCharCode(letter.codePointAt(0) ?? 0),
  );
  expect(await readFile("core/testing/filled/chromium.pdf")).toEqual(JSON.parse(halved));
});

test("[PP9] ten ways of saving were tried", () => {
  expect(FILES).toHaveLength(10);
});
