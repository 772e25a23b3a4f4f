import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";

const SCHOOL = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test(
  "the pupils of the school come from SIECLE, and two classes are enrolled at once",
  { tag: "@register" },
  async ({ nadia }) => {
    await nadia.signsIn();
    await nadia.importsRegister(SCHOOL);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await nadia.enrolsClasses(["3EA", "3EB"]);
    await nadia.sees("44 candidats sont inscrits.");
    await expect(nadia.page.getByRole("row")).toHaveCount(45);
  },
);
