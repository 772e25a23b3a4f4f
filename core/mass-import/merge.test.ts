import { expect, test } from "vitest";
import { told } from "../testing/cast.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { mergeOf } from "./merge.ts";
import { enrolledFrom } from "../testing/enrolled-from.ts";
import { ANAS, FIRM, judgedRows, LEA, MORNING, type FilledIn } from "./testing/mass-file.ts";

function merged(before: readonly FilledIn[], after: readonly FilledIn[]) {
  const roster = enrolledFrom(peopleIn(before), FIRM);
  return mergeOf(peopleIn(after), enrolledCandidates(roster, told()));
}

function peopleIn([first, ...others]: readonly FilledIn[]) {
  const { sessions } = judgedRows([{ ...MORNING, ...first }, ...others]);
  return sessions.flatMap(({ people }) => people);
}

test("[MI11] the same file again changes nothing", () => {
  const rows = [{ ...LEA, extraTime: "33%", CLEA: "oui", email: "lea@exemple.fr" }, ANAS];
  expect(merged(rows, rows)).toMatchObject({
    added: [],
    changed: [],
    unchanged: [{ firstName: "Léa" }, { firstName: "Anas" }],
    staying: [],
  });
});

test("[MI11] whoever is new is added, and whoever is not in the file stays", () => {
  const zoe = { ...LEA, firstName: "Zoé" };
  expect(merged([LEA], [zoe])).toMatchObject({
    added: [{ details: { firstName: "Zoé" } }],
    unchanged: [],
    staying: [{ firstName: "Léa" }],
  });
});

test("[MI11] what the file says otherwise is changed, and what stood there is known", () => {
  const again = { ...LEA, firstName: "LEA", externalId: "A-2", extraTime: "50%", DROIT: "oui" };
  expect(merged([{ ...LEA, externalId: "A-1" }], [again]).changed).toMatchObject([
    {
      displayName: "MARTIN Léa",
      details: { firstName: "LEA", externalId: "A-2", subscription: "DROIT" },
      before: { firstName: "Léa", externalId: "A-1", subscription: "CORE" },
      extraTime: { percent: 50, before: null },
    },
  ]);
});

test("[MI11] what the file leaves empty stays", () => {
  const full = { ...LEA, externalId: "A-1", extraTime: "33%", email: "l@exemple.fr", CLEA: "oui" };
  expect(merged([full], [LEA])).toMatchObject({ changed: [], unchanged: { length: 1 } });
});

test("[MI11] a birthplace is changed as a whole, and the same commune told otherwise is no change", () => {
  const byPostalCode = {
    ...LEA,
    birthInseeCode: "",
    birthPostalCode: "69003",
    birthCity: "Lyon 3e Arrondissement",
  };
  expect(merged([LEA], [byPostalCode]).changed).toEqual([]);
  const abroad = { ...LEA, birthInseeCode: "99", birthCity: "Fès", birthCountry: "MAROC" };
  expect(merged([LEA], [abroad]).changed).toMatchObject([
    {
      details: {
        birthCountry: "MAROC",
        birthInseeCode: "99",
        birthPostalCode: "",
        birthCity: "Fès",
      },
      before: { birthCountry: "FRANCE", birthInseeCode: "69383" },
    },
  ]);
});

test("[MI11] a pricing is changed with its code, or not at all", () => {
  const prepaid = { ...LEA, billingMode: "Prépayée", prepaymentCode: "123/FACT" };
  expect(merged([prepaid], [prepaid]).changed).toEqual([]);
  expect(merged([prepaid], [LEA]).changed).toMatchObject([
    {
      details: { billingMode: "PAID", prepaymentCode: "" },
      before: { billingMode: "PREPAID", prepaymentCode: "123/FACT" },
    },
  ]);
  const otherCode = { ...prepaid, prepaymentCode: "124/FACT" };
  expect(merged([prepaid], [otherCode]).changed).toMatchObject([
    { details: { prepaymentCode: "124/FACT" }, before: { prepaymentCode: "123/FACT" } },
  ]);
});
