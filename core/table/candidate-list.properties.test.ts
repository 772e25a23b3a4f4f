import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tidy } from "../imports/draft-faults.ts";
import { isStopped } from "../mass-import/judge.ts";
import { mergeOf } from "../mass-import/merge.ts";
import type { PersonDraft } from "../mass-import/person.ts";
import { COMMUNES, FIRM, SCHOOL } from "../mass-import/testing/mass-file.ts";
import { candidateKey } from "../roster/names.ts";
import { enrolledCandidates, type EnrolledCandidate } from "../roster/queries.ts";
import { told } from "../testing/cast.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import { candidateListName } from "./candidate-list-name.ts";
import { candidateListOds, type ListToWrite } from "./candidate-list.ts";
import { proposedLayout } from "./layout.ts";
import { judgedList, listRows } from "./list.ts";
import { readTable } from "./table.ts";
import { odsBytes } from "./write-ods.ts";

const DETAILS = {
  site: "Campus <Nord> & Sud",
  room: "B12",
  date: "2026-12-14",
  time: "09:00",
  invigilators: 'Luc "Lulu" Dumas',
  observations: "",
};
const word = fc.oneof(
  fc.constantFrom("Léa", "=1+1", "'@x", "O’Connor-Lévêque", 'dit "Le Grand"', "a & b < c", "01500"),
  fc
    .string({ unit: fc.constantFrom(...Array.from("abcéèÉçñœ'’- &<>\"059=+@;")), maxLength: 8 })
    .map(tidy),
);
const place = fc.constantFrom(
  { birthInseeCode: "69383", birthCity: "", birthPostalCode: "", birthCountry: "FRANCE" },
  { birthInseeCode: "01004", birthCity: "", birthPostalCode: "", birthCountry: "FRANCE" },
  { birthInseeCode: "", birthCity: "Quelque part", birthPostalCode: "01500", birthCountry: "" },
  { birthInseeCode: "99", birthCity: "Fès", birthPostalCode: "", birthCountry: "MAROC" },
);
const person = fc
  .record({
    lastName: word.map((text) => `X${text}`),
    firstName: word.map((text) => `x${text}`),
    birthdate: fc.constantFrom("1999-05-02", "2010-12-31"),
    sex: fc.constantFrom("F", "M"),
    place,
    externalId: fc.oneof(
      fc.constant(""),
      word.map((text) => `0${text}`),
    ),
    email: fc.constantFrom("", "lea@exemple.fr"),
    schoolClass: fc.constantFrom("", "3A"),
    subscription: fc.constantFrom("CORE" as const, "CLEA" as const),
    extraTimePercent: fc.constantFrom(null, 33, 7, 999),
  })
  .map(({ place: where, extraTimePercent, ...others }): PersonDraft => {
    const billing = { billingMode: "PREPAID" as const, prepaymentCode: "0123" };
    return { line: 0, extraTimePercent, details: { ...others, ...where, ...billing } };
  });
const people = fc.uniqueArray(person, {
  maxLength: 12,
  selector: ({ details }) => candidateKey(details),
});

function listOf(drafts: readonly PersonDraft[]): EnrolledCandidate[] {
  return enrolledCandidates(enrolledFrom(drafts, FIRM), told());
}

function readBack(bytes: Uint8Array) {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.reason);
  const layout = proposedLayout(table.sheets, FIRM, {});
  const [sheet] = table.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const world = { centre: FIRM, today: "2026-11-27", communes: COMMUNES, encoding: "", pupils: [] };
  const made = { corrections: new Map(), leftOut: new Set<number>() };
  return { layout, judged: judgedList(listRows(sheet, layout), made, world) };
}

test("[TB9] a list that is written and read again changes nothing", () => {
  fc.assert(
    fc.property(people, (drafts) => {
      const enrolled = listOf(drafts);
      const list: ListToWrite = {
        number: 48_217,
        details: DETAILS,
        people: enrolled,
        centre: FIRM,
      };
      const { layout, judged } = readBack(candidateListOds(list));
      expect(layout.headingLine).toBe(12);
      expect(isStopped(judged)).toBe(false);
      const merge = mergeOf(judged.people, enrolled);
      expect(merge).toMatchObject({ added: [], changed: [], staying: [] });
      expect(merge.unchanged).toHaveLength(enrolled.length);
    }),
  );
});

test("[TB9] `mimetype` is the first file of the zip, and as it is", () => {
  const bytes = candidateListOds({ number: null, details: DETAILS, people: [], centre: SCHOOL });
  // PKWARE's APPNOTE 6.3, § 4.3.7: the method at 8, the length of what is extra at 28, the name at 30.
  expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0]);
  const start = new TextDecoder("latin1").decode(bytes.subarray(30, 84));
  expect(start).toBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
});

test("[TB9] Pix's headings stand on line 12, and twenty lines are left for others", () => {
  const table = readTable(
    candidateListOds({ number: 7, details: DETAILS, people: [], centre: SCHOOL }),
  );
  if (!table.ok) throw new Error(table.reason);
  const rows = table.sheets[0]?.rows ?? [];
  expect(rows.at(-1)).toEqual({
    line: 12,
    cells: [
      "* Nom de naissance",
      "* Prénom",
      "* Date de naissance (format : jj/mm/aaaa)",
      "* Sexe (M ou F)",
      "Code Insee",
      "Code postal",
      "Nom de la commune",
      "* Pays",
      "E-mail du destinataire des résultats (formateur, enseignant…)",
      "E-mail de convocation",
      "Identifiant local",
      "Temps majoré ?",
    ],
  });
  expect(rows.find(({ line }) => line === 4)?.cells).toEqual([
    "Nom du site",
    "Campus <Nord> & Sud",
  ]);
  expect(candidateListName(7)).toBe("liste-candidats-session-7.ods");
});

test("[TB9] no text whatever makes a file that is not read again", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (cells) => {
      expect(readTable(odsBytes("a", [["x", ...cells]], 0))).toMatchObject({ ok: true });
    }),
  );
});
