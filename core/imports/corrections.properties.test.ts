import * as fc from "fast-check";
import { expect, test } from "vitest";
import { correctionFaults, reviewed, withCorrections } from "./corrections.ts";
import type { PupilDraft } from "./imported-pupil.ts";
import { parseSiecle, type SiecleImport } from "./siecle.ts";
import { type Eleve, eleve, inLatin9, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const NUMBERS = ["", "101071364FK", "607151283BD", "310965605GC"];

const row: fc.Arbitrary<Eleve> = fc
  .record({
    ID_NATIONAL: fc.constantFrom(...NUMBERS),
    PRENOM: fc.constantFrom("", "Hugo", "Nino"),
    CODE_SEXE: fc.constantFrom("1", "2", ""),
  })
  .map(eleve);
const file = fc.array(row, { minLength: 1, maxLength: 8 }).map((eleves): SiecleImport => {
  const answer = parseSiecle(inLatin9(siecleXml(eleves)), TODAY);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
});
const draft: fc.Arbitrary<PupilDraft> = fc.record({
  ine: fc.constantFrom(...NUMBERS, "588136138bk "),
  lastName: fc.constantFrom("BRETON", ""),
  usageName: fc.constant(""),
  firstName: fc.constant("Zoé"),
  birthdate: fc.constantFrom("2011-11-14", "2030-01-01", "soon"),
  sex: fc.constantFrom("F", "M", ""),
  birthCity: fc.constant(""),
  birthInseeCode: fc.constantFrom("69383", ""),
  birthCountry: fc.constantFrom("100", "352"),
  schoolClass: fc.constantFrom("3A", " "),
});
/** Of eight rows, several may get a correction. */
const corrections = fc.uniqueArray(fc.tuple(fc.nat(7), draft), { selector: ([place]) => place });

test("[RG20] corrections give the same pupils in whatever order they are made", () => {
  fc.assert(
    fc.property(file, corrections, fc.func(fc.integer()), (read, made, order) => {
      const shuffled = made.toSorted((one, other) => order(one) - order(other));
      expect(withCorrections(read, new Map(shuffled))).toEqual(
        withCorrections(read, new Map(made)),
      );
    }),
  );
});

test("[RG20] a correction that is taken back leaves no trace", () => {
  fc.assert(
    fc.property(file, corrections, (read, made) => {
      const all = new Map(made);
      for (const place of all.keys()) all.delete(place);
      const { pupils, problems } = read;
      expect(withCorrections(read, all)).toEqual({ pupils, problems });
    }),
  );
});

test("[RG18] every row is a pupil or has a problem, and no number is given twice", () => {
  fc.assert(
    fc.property(file, corrections, (read, made) => {
      const { pupils, problems } = withCorrections(read, new Map(made));
      const wrong = new Set(problems.map(({ place }) => place));
      expect(pupils.length + wrong.size).toBe(read.rows.length);
      expect(new Set(pupils.map(({ ine }) => ine)).size).toBe(pupils.length);
    }),
  );
});

test("[RG19] no correction takes anything from whoever was a pupil without it", () => {
  fc.assert(
    fc.property(file, corrections, (read, made) => {
      const touched = new Set(made.map(([place]) => place));
      const before = read.rows.filter(
        ({ place }) => !touched.has(place) && !read.problems.some((each) => each.place === place),
      );
      const { pupils } = withCorrections(read, new Map(made));
      const numbers = pupils.map(({ ine }) => ine);
      expect(numbers).toEqual(expect.arrayContaining(before.map((each) => each.draft.ine)));
    }),
  );
});

test("[RG21] a correction without a fault makes a pupil, any other leaves a problem", () => {
  fc.assert(
    fc.property(file, draft, (read, correction) => {
      const faults = correctionFaults(read, new Map(), { place: 0, draft: correction });
      const { corrected } = reviewed(read, new Map([[0, correction]]));
      expect(corrected.length).toBe(faults.length === 0 ? 1 : 0);
    }),
  );
});
