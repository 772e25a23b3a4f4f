import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SCHOOL } from "#core/mass-import/testing/mass-file.ts";

vi.stubGlobal("chrome", fakeBrowser);
// Only now: what it remembers with looks for its browser when it is loaded.
const { createTableImport } = await import("./create-table-import.ts");
const { createTableDesk } = await import("./table-desk.ts");
const { keptLayouts } = await import("../../platform/kept-layouts.ts");

beforeEach(() => fakeBrowser.reset());

const HEAD = "Nom\tPrénom\tNé le\tSexe\tCode INSEE\tClasse";
const LEA = "MARTIN\tLéa\t2/5/1999\tF\t69383\t3A";
const TOM = "DURAND\tTom\t31/02/1999\tM\t69383\t3B";

function tableImport() {
  const ask = createTableDesk(() => Promise.reject(new Error("Not here.")));
  const answered = async (request: Parameters<typeof ask>[0]) => {
    const answer = await ask(request);
    if (answer instanceof Uint8Array) throw new Error("Nothing was to be written.");
    return answer;
  };
  return createTableImport(() => ({ centre: SCHOOL, today: "2026-11-27", pupils: [] }), {
    read: async (source, known) => {
      if (source instanceof File) throw new Error("Only what is pasted.");
      return answered({ kind: "read", source, remembered: await keptLayouts(), known });
    },
    judge: (corrections, known) => answered({ kind: "judge", corrections, known }),
    end() {},
  });
}

const people = ({ answer }: ReturnType<typeof tableImport>) =>
  answer()?.people.map(({ details }) => [details.lastName, details.firstName]);

test("[TB8] a row that is left out comes back when somebody takes it in again", async () => {
  const table = tableImport();
  await table.choose([HEAD, LEA, TOM].join("\n"));
  expect(table.answer()?.problems.map(({ line }) => line)).toEqual([3]);
  await table.leaveOut({ line: 3, name: "DURAND Tom" });
  expect(table.answer()?.problems).toEqual([]);
  expect(people(table)).toEqual([["MARTIN", "Léa"]]);
  await table.takeIn(3);
  expect(table.answer()?.problems).toHaveLength(1);
});

test("[TB6] a column that somebody has chosen is chosen again for the next table of these headings", async () => {
  const head = "Truc\tMachin\tNé le\tSexe\tCode INSEE\tClasse";
  const table = tableImport();
  await table.choose([head, LEA].join("\n"));
  await table.assign(0, "lastName");
  await table.assign(1, "firstName");
  expect(people(table)).toEqual([["MARTIN", "Léa"]]);
  const next = tableImport();
  await next.choose([head, LEA].join("\n"));
  expect(people(next)).toEqual([["MARTIN", "Léa"]]);
});

test("[TB4] of two columns chosen in quick succession, both count", async () => {
  const table = tableImport();
  await table.choose([HEAD.replace("Nom\tPrénom", "Truc\tMachin"), LEA].join("\n"));
  await Promise.all([table.assign(0, "lastName"), table.assign(1, "firstName")]);
  expect(people(table)).toEqual([["MARTIN", "Léa"]]);
});

test("[TB4] what a column is, no other column is any more, and the headings may be elsewhere", async () => {
  const table = tableImport();
  await table.choose([HEAD, LEA].join("\n"));
  await table.assign(1, "lastName");
  expect(table.answer()?.layout.targets.slice(0, 2)).toEqual([null, "lastName"]);
  await table.lookAt({ sheet: 0, headingLine: null });
  expect(table.answer()?.signature).toBeNull();
  expect(table.answer()?.columns[0]).toEqual({
    at: 0,
    letter: "A",
    heading: "",
    samples: ["Nom", "MARTIN"],
  });
});

test("[TB8] a correction is gone once the rows are read otherwise", async () => {
  const table = tableImport();
  await table.choose([HEAD, LEA, TOM].join("\n"));
  const typed = table.answer()?.typed.get(3);
  if (!typed) throw new Error("There is nothing to correct.");
  await table.correct(new Map([[3, { ...typed, birthdate: "28/02/1999" }]]));
  expect(table.answer()?.problems).toEqual([]);
  await table.assign(5, null);
  expect(table.corrections().size).toBe(0);
  expect(table.answer()?.problems).toHaveLength(1);
});

test("[TB11] a table comes back as it was left, with every choice, correction and letter, and without a private column", async () => {
  const before = tableImport();
  const head = `${HEAD.replace("Nom", "Truc")}\tINE`;
  await before.choose([head, `${LEA}\t101071364FK`, TOM, TOM.replace("Tom", "Zoé")].join("\n"));
  const kept = before.answer()?.kept;
  if (!kept) throw new Error("Nothing was kept.");
  expect(new TextDecoder().decode(kept)).not.toContain("101071364FK");
  await before.assign(0, "lastName");
  const typed = before.answer()?.typed.get(3);
  if (!typed) throw new Error("There is nothing to correct.");
  await before.correct(new Map([[3, { ...typed, birthdate: "28/02/1999" }]]));
  await before.leaveOut({ line: 4, name: "DURAND Zoé" });
  before.write(2, { ...typed, firstName: "Lé" });

  const after = tableImport();
  await after.comeBack({ kept, made: before.made() });
  expect(people(after)).toEqual([
    ["MARTIN", "Léa"],
    ["DURAND", "Tom"],
  ]);
  expect(after.answer()?.problems).toEqual([]);
  expect(after.drafts().get(2)?.firstName).toBe("Lé");
  expect(after.leftOut().get(4)).toBe("DURAND Zoé");
});

test("[TB11] what was kept by another version of the extension is refused, not read", async () => {
  const table = tableImport();
  const { made } = table;
  await table.comeBack({ kept: new TextEncoder().encode('{"rows":[]}'), made: made() });
  expect(table.refused()?.reason).toBe("damaged");
});
