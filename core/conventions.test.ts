import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { expect, test } from "vitest";

const RULE = /\[([A-Z]{2}\d+)\]/g;

const ruleNumbers = numbersIn(
  readFileSync("core/SPEC.md", "utf8").match(/\*\*\[[A-Z]{2}\d+\]\*\*/g) ?? [],
);
const testNames = globSync("{core,sync-server,extension,e2e}/**/*.{test,spec,contract}.ts", {
  exclude: (path) => path.includes("node_modules"),
}).flatMap(
  (path) =>
    readFileSync(path, "utf8").match(
      /^\s*(?:test|it)(?:\.(?:prop|each)\([^)]*\))?\(\s*(['"`]).*\1/gm,
    ) ?? [],
);

function numbersIn(texts: readonly string[]): string[] {
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(RULE)].map((match) => match[1] ?? ""))),
  ].toSorted();
}

test("every rule of SPEC.md is quoted by a test, and every quoted number is a rule", () => {
  expect(numbersIn(testNames)).toEqual(ruleNumbers);
});
