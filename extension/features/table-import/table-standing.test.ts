import { expect, test } from "vitest";
import { SCHOOL } from "#core/mass-import/testing/mass-file.ts";
import { createTableDesk, type Known } from "./table-desk.ts";
import { tableStanding } from "./table-standing.ts";

const KNOWN: Known = {
  centre: SCHOOL,
  today: "2026-11-27",
  wanted: null,
  leftOut: new Set(),
  pupils: [],
};
const HEAD = "Nom\tPrénom\tNé le\tSexe\tCode INSEE";
const LEA = "MARTIN\tLéa\t2/5/1999\tF\t69383";

async function standingOf(lines: readonly string[], counts = { added: 0, changed: 0 }) {
  const ask = createTableDesk(() => Promise.reject(new Error("Not here.")));
  const source = lines.join("\n");
  const answer = await ask({ kind: "read", source, remembered: {}, known: KNOWN });
  if (answer instanceof Uint8Array || !answer.ok) throw new Error("This is no table.");
  return tableStanding(answer, counts);
}

test("[TB8] a table in which nobody is read changes nothing, and is not said to be done", async () => {
  expect(await standingOf([HEAD])).toBe("nobody");
  expect(await standingOf([HEAD, LEA])).toBe("nothing");
  expect(await standingOf([HEAD, LEA], { added: 1, changed: 0 })).toBe("ready");
  expect(await standingOf([HEAD, LEA.replace("F", "?")], { added: 1, changed: 0 })).toBe("stopped");
});
