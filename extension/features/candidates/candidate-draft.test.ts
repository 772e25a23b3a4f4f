import { A_SCHOOL, type CentreProfile } from "#core/centre/profile.ts";
import { expect, test } from "vitest";
import {
  changedDetails,
  draftOf,
  draftProblems,
  EMPTY_CANDIDATE,
  percentOf,
  problemAt,
  settled,
} from "./candidate-draft.ts";

const basile = {
  ...EMPTY_CANDIDATE,
  lastName: "Guérin",
  firstName: "Basile",
  birthdate: "2010-03-04",
  sex: "M",
  birthInseeCode: "69383",
};

test("a candidate needs a name, a birthdate, a sex and a birthplace, said all at once", () => {
  expect(draftProblems(EMPTY_CANDIDATE, true, { centre: A_SCHOOL })).toEqual([
    "last-name-missing",
    "first-name-missing",
    "birthdate-missing",
    "sex-missing",
    "birthplace-missing",
  ]);
});

test("extra time may be typed with its sign", () => {
  expect(percentOf({ ...basile, extraTime: "33 %" })).toBe(33);
});

test("extra time that is no whole percentage is told beside its field", () => {
  const problems = draftProblems({ ...basile, extraTime: "un tiers" }, true, { centre: A_SCHOOL });
  expect(problemAt("extraTime", problems)).toBe("percent-invalid");
});

test("no extra time is no problem", () => {
  expect(draftProblems(basile, true, { centre: A_SCHOOL })).toEqual([]);
});

test("somebody whose sex the register does not know can still be corrected", () => {
  expect(draftProblems({ ...basile, sex: "" }, false, { centre: A_SCHOOL })).toEqual([]);
});

test("only what was changed is written", () => {
  expect(changedDetails({ ...basile, schoolClass: "3E4" }, basile)).toEqual({ schoolClass: "3E4" });
  expect(changedDetails(basile, basile)).toEqual({});
});

test("a pricing is written with its code, and a code with its pricing", () => {
  const paid = { ...basile, billingMode: "PAID" } as const;
  const prepaid = { ...basile, billingMode: "PREPAID", prepaymentCode: "12345/F1" } as const;
  const free = { ...paid, billingMode: "FREE" } as const;
  expect(changedDetails(free, paid)).toEqual({ billingMode: "FREE", prepaymentCode: "" });
  expect(changedDetails({ ...prepaid, prepaymentCode: "12345/F2" }, prepaid)).toEqual({
    billingMode: "PREPAID",
    prepaymentCode: "12345/F2",
  });
});

test("the form begins with what is known, the extra time as somebody would type it", () => {
  expect(draftOf({ ...basile, extraTimePercent: 33 })).toMatchObject({
    ...basile,
    extraTime: "33",
  });
  expect(draftOf({ ...basile, extraTimePercent: null })).toEqual(basile);
});

test("of certification and pricing counts what the form of this centre shows of it", () => {
  const typed = { ...basile, billingMode: "PREPAID", prepaymentCode: "12345/F1" } as const;
  const centre: CentreProfile = { type: "PRO", managesPupils: false, habilitations: [] };
  expect(settled(typed, basile, centre)).toMatchObject({ prepaymentCode: "12345/F1" });
  expect(settled({ ...typed, billingMode: "FREE" }, basile, centre)).toMatchObject({
    billingMode: "FREE",
    prepaymentCode: "",
  });
  const known = { ...typed, schoolClass: "3E4" };
  expect(settled(known, typed, A_SCHOOL)).toEqual(known);
});

test("what is already enrolled for what the centre offers no more is corrected, and gets extra time", () => {
  const first = { ...basile, subscription: "DROIT" } as const;
  const typed = { ...first, firstName: "Bazile", extraTime: "33" };
  const asked = { centre: A_SCHOOL, before: first };
  expect(draftProblems(settled(typed, first, A_SCHOOL), true, asked)).toEqual([]);
  expect(draftProblems(typed, true, { centre: A_SCHOOL })).toEqual([
    "subscription-not-habilitated",
  ]);
});

test("a certification that is chosen while the centre loses it leaves with its field", () => {
  const typed = { ...basile, subscription: "CLEA" } as const;
  const clea: CentreProfile = { ...A_SCHOOL, habilitations: ["CLEA"] };
  expect(settled(typed, basile, clea).subscription).toBe("CLEA");
  expect(settled(typed, basile, A_SCHOOL).subscription).toBe("CORE");
  expect(settled(typed, typed, A_SCHOOL).subscription).toBe("CLEA");
});

test("a pricing that is missing, or its code, is told beside its field", () => {
  const centre: CentreProfile = { type: "PRO", managesPupils: false, habilitations: [] };
  expect(problemAt("billingMode", draftProblems(basile, true, { centre }))).toBe(
    "billing-mode-missing",
  );
  const prepaid = { ...basile, billingMode: "PREPAID" } as const;
  expect(problemAt("prepaymentCode", draftProblems(prepaid, true, { centre }))).toBe(
    "prepayment-code-missing",
  );
});
