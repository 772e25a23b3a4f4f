import { expect, test } from "vitest";
import { candidateId, pupilId, sessionId } from "../ids.ts";
import { ORDINARY_SUBSCRIPTION } from "../roster/subscription.ts";
import { candidateIdOf, type EnrolledCandidate } from "../roster/queries.ts";
import { candidateDetails, enrolmentRows } from "./enrolment.ts";
import type { RegisterPupil } from "./register.ts";

const session = sessionId.parse("5e".repeat(16));

const zoe: RegisterPupil = {
  pupil: pupilId.parse("01".repeat(16)),
  lastName: "ÉLUARD",
  usageName: "ÉLUARD-GRINDEL",
  firstName: "Zoé",
  birthdate: "2011-11-14",
  sex: "F",
  birthCity: "",
  birthInseeCode: "69383",
  birthCountry: "100",
  schoolClass: "3A",
};
const otherZoe = { ...zoe, pupil: pupilId.parse("02".repeat(16)), birthdate: "2012-02-03" };
const adam = { ...zoe, pupil: pupilId.parse("03".repeat(16)), firstName: "Adam" };

function enrolled(pupil: RegisterPupil, more: Partial<EnrolledCandidate> = {}): EnrolledCandidate {
  return {
    ...candidateDetails(pupil),
    birthCountry: "",
    birthPostalCode: "",
    externalId: "",
    resultRecipientEmail: "",
    email: "",
    accessibilityAdjustmentNeeded: false,
    ...ORDINARY_SUBSCRIPTION,
    id: candidateIdOf(session, pupil.pupil),
    displayName: `${pupil.lastName} ${pupil.firstName}`,
    extraTimePercent: null,
    pupil: pupil.pupil,
    salt: "0".repeat(32),
    addedAt: 0,
    ...more,
  };
}

function rowsOf(pupils: readonly RegisterPupil[], candidates: readonly EnrolledCandidate[]) {
  return enrolmentRows(pupils, { session, enrolled: candidates });
}

test("[RO9] a pupil who is enrolled is shown as such, also after the register has corrected the name", () => {
  const [row] = rowsOf([{ ...zoe, lastName: "ELUARD-GRINDEL" }], [enrolled(zoe)]);
  expect(row).toMatchObject({ isEnrolled: true, hasHomonym: false });
});

test("[RO7] a pupil whom somebody has entered by hand is enrolled already", () => {
  const byHand = enrolled(zoe, { id: candidateId.parse("0a".repeat(16)), pupil: null });
  const rows = rowsOf([zoe, adam], [{ ...byHand, lastName: "Eluard", firstName: "ZOE" }]);
  expect(rows.map(({ isEnrolled }) => isEnrolled)).toEqual([true, false]);
});

test("[RO8] pupils of one name are shown as homonyms, whichever of them is enrolled", () => {
  const rows = rowsOf([zoe, otherZoe, adam], [enrolled(otherZoe)]);
  expect(rows.map(({ hasHomonym }) => hasHomonym)).toEqual([true, true, false]);
});

test("[RG16] whoever is born in France has the code of the commune, whoever is born abroad has 99", () => {
  const abroad = { ...zoe, birthCity: "Alger", birthInseeCode: "", birthCountry: "352" };
  expect(candidateDetails(zoe)).toMatchObject({ birthInseeCode: "69383", birthCity: "" });
  expect(candidateDetails(abroad)).toMatchObject({ birthInseeCode: "99", birthCity: "Alger" });
});

test("[RG16] a pupil is enrolled under the name of birth, not the one in use", () => {
  expect(candidateDetails(zoe)).toMatchObject({ lastName: "ÉLUARD" });
});
