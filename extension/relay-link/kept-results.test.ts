import { expect, test } from "vitest";
import { candidateId, contentHash } from "#core/ids.ts";
import { oneChange } from "#core/log/testing/writing.ts";
import { luc, push, recorded, session } from "#core/log/testing/relay.ts";
import { itemsFrom } from "#core/link/testing/exchange.ts";
import { resultsOf } from "#core/results/results.ts";
import { openPage } from "../documents/testing/pages.ts";
import { authors, readAll } from "../documents/tables.ts";
import { keepAuthors } from "./kept-log.ts";
import { keptResults } from "./kept-results.ts";

const published = resultsOf([
  {
    certification: 900_001,
    candidate: candidateId.parse("ca".repeat(16)),
    status: "validated",
    pix: 512,
    levels: { "1.1": 4 },
    comment: "",
  },
]);
if (!published) throw new Error("no results");
const { hash } = published;
const nobodyAnswers = () => Promise.resolve(null);

test("[RS6] results that were opened once are there without a connection", async () => {
  const disk = await openPage("results-kept");
  const first = { session, published: hash, fetch: () => Promise.resolve(published) };
  expect(await keptResults(disk, first)).toEqual(published);
  const later = { session, published: hash, fetch: nobodyAnswers };
  expect(await keptResults(disk, later)).toEqual(published);
});

test("[RS6] others than the published ones are not shown", async () => {
  const disk = await openPage("other-results");
  await keptResults(disk, { session, published: hash, fetch: () => Promise.resolve(published) });
  const other = contentHash.parse("0".repeat(64));
  const asked = { session, published: other, fetch: nobodyAnswers };
  expect(await keptResults(disk, asked)).toBeNull();
});

test("[TO5] who wrote under which name is known after a restart", async () => {
  const disk = await openPage("authors-kept");
  const items = itemsFrom(recorded([push(luc, oneChange("31"))]), 1);
  const known = await keepAuthors(disk, { log: session, items: items.items, known: new Map() });
  expect([...known.values()]).toEqual([luc.person]);
  const kept = await readAll(disk.database, authors, session);
  expect(kept).toEqual([...known].map(([actor, person]) => ({ actor, person })));
});
