import { expect, test } from "vitest";
import type { PaperBlock } from "#core/papers/paper-text.ts";
import { keptBlocks } from "./kept-blocks.ts";

const sheetOf = (...names: readonly string[]): PaperBlock[] => [
  { kind: "facts", facts: [{ name: "Nom de la salle", value: "B12" }] },
  {
    kind: "table",
    caption: "Liste des candidats",
    columns: ["Nom de naissance", "Signature"],
    rows: names.map((name) => [name, ""]),
  },
];

test("[PP17] while somebody reads, only what has changed is shown anew", () => {
  const shown = sheetOf("FERREIRA");
  expect(keptBlocks(sheetOf("FERREIRA"), shown)[1]).toBe(shown[1]);
  const [facts, list] = keptBlocks(sheetOf("FERREIRA", "MOREAU"), shown);
  expect(facts).toBe(shown[0]);
  expect(list).toMatchObject({
    rows: [
      ["FERREIRA", ""],
      ["MOREAU", ""],
    ],
  });
});
