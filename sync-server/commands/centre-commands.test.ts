import { expect, test } from "vitest";
import { centreId, personId } from "#core/ids.ts";
import type { CentreProfile } from "#core/centre/profile.ts";
import { profileOf } from "../accounts/profile.ts";
import { setReferer } from "../accounts/referer.ts";
import { CLAIRE, must } from "../testing/cast.ts";
import { terminal } from "../testing/terminal.ts";

const GRETA = ["--name", "GRETA de Lyon"];
const greta = ["centre", "set", "--centre", "GRETA de Lyon"];

/** A terminal, and what the relay then knows of its only centre. */
function machine() {
  const { type, database } = terminal();
  const known = (): CentreProfile | null => {
    const [row] = database.prepare("SELECT id FROM centres").all();
    return row ? profileOf(database, centreId.parse(row["id"])) : null;
  };
  return { type, known, database };
}

test("[CE1] a centre that is added without more words is a school that manages its pupils", async () => {
  const { type, known } = machine();
  await type(["centre", "add", ...GRETA]);
  expect(known()).toEqual({ type: "SCO", managesPupils: true, habilitations: [] });
});

test("[CE1] a centre is added as what it is, its habilitations in whatever order", async () => {
  const { type, known } = machine();
  const asked = ["--type", "pro", "--habilitations", "DROIT,CLEA"];
  expect(await type(["centre", "add", ...GRETA, ...asked])).toMatchObject({ code: 0 });
  expect(known()).toEqual({
    type: "PRO",
    managesPupils: false,
    habilitations: ["CLEA", "DROIT"],
  });
});

test("[CE1] what is not given stays, and another type begins as is usual for it", async () => {
  const { type, known } = machine();
  await type(["centre", "add", ...GRETA, "--type", "PRO", "--habilitations", "CLEA"]);
  expect(await type([...greta, "--habilitations", "EDU_CPE,EDU_1ER_DEGRE"])).toEqual({
    code: 0,
    says: "The centre is now: PRO, manages no pupils, habilitated for EDU_CPE, EDU_1ER_DEGRE.\n",
  });
  expect(known()).toMatchObject({ type: "PRO", habilitations: ["EDU_1ER_DEGRE", "EDU_CPE"] });
  expect((await type([...greta, "--type", "SCO", "--habilitations", "none"])).says).toBe(
    "The centre is now: SCO, manages its pupils, habilitated for nothing beside Pix.\n",
  );
  await type([...greta, "--pupils", "no"]);
  expect(known()).toEqual({ type: "SCO", managesPupils: false, habilitations: [] });
});

test("[CE1] habilitations are taken however they are spaced and written, also none", async () => {
  const { type, known } = machine();
  await type(["centre", "add", ...GRETA, "--habilitations", " clea, Droit "]);
  expect(known()).toMatchObject({ habilitations: ["CLEA", "DROIT"] });
  await type([...greta, "--habilitations", " None "]);
  expect(known()).toMatchObject({ habilitations: [] });
});

test("[CE6] a centre may be given a day on which its space opens, which stays until it is taken back", async () => {
  const { type, known } = machine();
  await type(["centre", "add", ...GRETA, "--opens-on", "2027-03-04"]);
  expect(known()).toMatchObject({ opensOn: "2027-03-04" });
  expect(await type([...greta, "--habilitations", "CLEA"])).toEqual({
    code: 0,
    says: "The centre is now: SCO, manages its pupils, habilitated for CLEA, open from 2027-03-04 on.\n",
  });
  await type([...greta, "--opens-on", "none"]);
  expect(known()).not.toHaveProperty("opensOn");
});

test("[CE3] whoever takes CléA from a centre is told that its referer is none any more", async () => {
  const { type, database } = machine();
  await type(["centre", "add", ...GRETA, "--habilitations", "CLEA,DROIT"]);
  const account = ["account", "add", "--email", CLAIRE.email, "--centre", "GRETA de Lyon"];
  await type([...account, "--role", "admin", "--password-stdin"], `${CLAIRE.password}\n`);
  const [claire] = database.prepare("SELECT centre, person FROM memberships").all();
  must(
    setReferer(database, {
      centre: centreId.parse(claire?.["centre"]),
      person: personId.parse(claire?.["person"]),
    }),
  );
  expect((await type([...greta, "--habilitations", "CLEA"])).says).not.toContain("referer");
  const says =
    "The centre is now: SCO, manages its pupils, habilitated for DROIT. It has no CléA referer any more.\n";
  expect(await type([...greta, "--habilitations", "DROIT"])).toEqual({ code: 0, says });
  expect((await type([...greta, "--habilitations", "none"])).says).not.toContain("referer");
});

test("[CE1] only a school manages pupils, and what is refused leaves no trace", async () => {
  const { type, known } = machine();
  const says = "Only a centre of type SCO manages pupils: --pupils must be no.\n";
  const asked = ["--type", "SUP", "--pupils", "yes"];
  expect(await type(["centre", "add", ...GRETA, ...asked])).toEqual({ code: 1, says });
  expect(known()).toBeNull();
  await type(["centre", "add", ...GRETA]);
  expect(await type([...greta, ...asked])).toEqual({ code: 1, says });
  expect(known()).toMatchObject({ type: "SCO" });
});

test.each([
  ["--type", "EDU", "--type must be SCO, SUP or PRO."],
  ["--pupils", "some", "--pupils must be yes or no."],
  ["--opens-on", "4 mars", "--opens-on must be a day as 2027-03-04, or none."],
  [
    "--habilitations",
    "CLEA,PIX",
    "--habilitations must be none, or some of CLEA,DROIT,EDU_1ER_DEGRE,EDU_2ND_DEGRE,EDU_CPE,PRO_SANTE.",
  ],
])("[CE1] %s %s is refused", async (option, value, says) => {
  const { type } = machine();
  await type(["centre", "add", ...GRETA]);
  expect(await type([...greta, option, value])).toEqual({ code: 1, says: `${says}\n` });
});
