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

const boxes: PaperBlock = { kind: "list", items: ["☐ Autre"], isOrdered: false };

test("[PP17] blocks that say the same stay apart, each where it is read", () => {
  const shown = [{ ...boxes }, { ...boxes }];
  const [first, second] = keptBlocks([{ ...boxes }, { ...boxes }], shown);
  expect(first).toBe(shown[0]);
  expect(second).toBe(shown[1]);
});

test("[PP17] with a block that comes before them, blocks that say the same stay apart as well", () => {
  const shown = [{ ...boxes }, { ...boxes }];
  const heading: PaperBlock = { kind: "heading", text: "Mesures prises" };
  const next = keptBlocks([heading, { ...boxes }, { ...boxes }], shown);
  expect(next[0]).toBe(heading);
  expect(next[1]).toBe(shown[0]);
  expect(next[2]).toBe(shown[1]);
});

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
