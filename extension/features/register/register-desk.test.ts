import { expect, test } from "vitest";
import { centreId } from "#core/ids.ts";
import { reviewed } from "#core/imports/corrections.ts";
import { eleve, inUtf8, siecleXml } from "#core/imports/testing/siecle-export.ts";
import { registerVersion } from "#core/register/register.ts";
import { answerRegister, rehearse, type RegisterRequest } from "./register-desk.ts";

const TODAY = "2026-11-27";
const centre = centreId.parse("c".repeat(32));
const hashKey = new Uint8Array(32).fill(7);
const HUGO = eleve();
const INES = eleve({ ID_NATIONAL: "607151283BD", PRENOM: "Inès" });
const ZOE = eleve({ ID_NATIONAL: "070123456AB", PRENOM: "Zoé" });

/** The answer as it reaches the page. */
function answered(request: RegisterRequest) {
  return structuredClone(answerRegister(structuredClone(request)));
}

function pupilsOf(...eleves: (typeof HUGO)[]) {
  const answer = answered({
    kind: "read",
    bytes: inUtf8(siecleXml(eleves, "UTF-8")),
    today: TODAY,
  });
  if (answer.is !== "file" || !answer.file.ok) throw new Error("it was not read");
  return reviewed(answer.file, new Map()).pupils;
}

test("[RG12] what a file would change is counted without writing a version", () => {
  const { pupils: before } = registerVersion(pupilsOf(HUGO, INES), { centre, hashKey });
  const pupils = pupilsOf({ ...HUGO, PRENOM: "Ugo" }, ZOE);
  const changes = { added: 1, changed: 1, removed: 1, unchanged: 0 };
  expect(answered({ kind: "compare", pupils, hashKey, before })).toEqual({
    is: "changes",
    changes,
  });
});

test("[RG10] the version that is written is the one that is read from its bytes", () => {
  const pupils = pupilsOf(HUGO, ZOE);
  const register = registerVersion(pupils, { centre, hashKey });
  const { pupils: _, ...version } = register;
  expect(answered({ kind: "version", pupils, hashKey, centre })).toEqual({
    is: "version",
    version,
  });
  expect(answered({ kind: "parse", bytes: register.bytes })).toEqual({ is: "register", register });
  expect(answered({ kind: "parse", bytes: register.bytes.slice(1) })).toEqual({
    is: "register",
    register: null,
  });
});

test("[RG12] what is rehearsed is all that is done with a file that is right", () => {
  expect(rehearse()).toBe(400);
});
