import { expect, test } from "vitest";
import { FRANCE, type PupilDraft } from "#core/imports/imported-pupil.ts";
import { createCorrections } from "./create-corrections.ts";

const LOUISE = 0;
const NINO = 1;
const louise: PupilDraft = {
  ine: "149519330GD",
  lastName: "DE LA TOUR DU PIN",
  usageName: "",
  firstName: "Louise",
  birthdate: "2013-02-21",
  sex: "F",
  birthCity: "",
  birthInseeCode: "94038",
  birthCountry: FRANCE,
  schoolClass: "",
};
const inClass = { ...louise, schoolClass: "3EA" };

test("[RG22] what is typed of one row stays while another one is corrected", () => {
  const desk = createCorrections();
  desk.write(NINO, { ...louise, ine: "10107" });
  desk.write(LOUISE, inClass);
  desk.make(new Map([[LOUISE, inClass]]));
  expect([...desk.made().keys()]).toEqual([LOUISE]);
  expect(desk.drafts().get(NINO)?.ine).toBe("10107");
});

test("[RG22] a correction is written again from what it was, and given up without undoing it", () => {
  const desk = createCorrections();
  desk.make(new Map([[LOUISE, inClass]]));
  desk.write(LOUISE, { ...inClass, schoolClass: "3EB" });
  desk.drop(LOUISE);
  expect(desk.made().get(LOUISE)?.schoolClass).toBe("3EA");
  expect(desk.drafts().size).toBe(0);
});

test("[RG20] a correction that is taken back is gone, the others stay", () => {
  const desk = createCorrections();
  desk.make(
    new Map([
      [LOUISE, inClass],
      [NINO, louise],
    ]),
  );
  desk.takeBack(LOUISE);
  expect([...desk.made().keys()]).toEqual([NINO]);
});
