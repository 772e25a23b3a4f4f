import { createHash } from "node:crypto";
import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { canonicalJson } from "../canonical.ts";
import { atomic, type BillingMode, type RosterDocument, type SessionDocuments } from "../schema.ts";
import { editCandidate } from "../roster/commands.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import type { CentreProfile } from "../centre/profile.ts";
import {
  after,
  candidate,
  helene,
  lea,
  luc,
  maelys,
  merged,
  nadia,
  told,
  zoe,
} from "../testing/cast.ts";
import { entered, morning, ready } from "../testing/finalising.ts";
import { rosterConflicts } from "../together/conflicts.ts";
import { contentBytes, finalContent } from "./content.ts";
import { checkPeople } from "./people.ts";
import { personRow, type PersonRow } from "./schema.ts";

const { content, people } = finalContent(ready, morning);
const everybody = [...content.candidates.map((each) => each.candidate), helene, nadia, luc];
const rowOf = (ref: string) => people.filter((row) => row.ref === ref);
const without = (ref: string) => people.filter((row) => row.ref !== ref);
/** The table with Zoé's row altered. */
const altered = (change: Partial<PersonRow>) =>
  people.map((row) => (row.ref === candidate(zoe) ? { ...row, ...change } : row));
const names = ["O’Connor-Lévêque", "Maëlys", "2009-03-14", "Œuvrard", "Zoé", "3E2", "2A004"];

test("[FI8] no name, birth date or class stands in the content", () => {
  const bytes = Buffer.from(contentBytes(content)).toString("utf8");
  expect(names.filter((name) => bytes.includes(name))).toEqual([]);
});

test("[FI8] a commitment is the SHA-256 of the salt and the canonical fields", () => {
  const [row] = rowOf(candidate(maelys));
  const digest = createHash("sha256")
    .update(Buffer.from(maelys.salt, "hex"))
    .update(canonicalJson(row?.fields))
    .digest("hex");
  const sealed = content.candidates.find((each) => each.candidate === candidate(maelys));
  expect(row?.salt).toBe(maelys.salt);
  expect(sealed?.commitment).toBe(digest);
});

test("[FI8] a candidate whose salt somebody has spoilt is not sealed, and seen not to be", () => {
  const roster = A.change(A.clone(ready.roster), (draft) => {
    const entry = draft.candidates[candidate(zoe)];
    if (entry) entry.salt = atomic("");
  });
  const documents: SessionDocuments = { ...ready, roster };
  const spoilt = finalContent(documents, morning);
  expect(checkPeople(spoilt.content, spoilt.people)).toMatchObject({
    unsealed: [candidate(zoe)],
    forged: [],
  });
});

test("[FI8] what else is known of a candidate is in the row alone, and what is empty nowhere", () => {
  const details = {
    birthCountry: "FRANCE",
    externalId: "GRETA-117",
    email: "zoe@courriel.example",
    accessibilityAdjustmentNeeded: true,
  };
  const about = { centre: A_SCHOOL, candidate: candidate(zoe), details, facts: told() };
  const roster = after(ready.roster, (draft) => editCandidate(draft, about));
  const sealed = finalContent({ ...ready, roster }, morning);
  const row = sealed.people.find(({ ref }) => ref === candidate(zoe));
  expect(row?.fields).toMatchObject(details);
  expect(Object.keys(row?.fields ?? {})).not.toContain("resultRecipientEmail");
  expect(personRow.safeParse(row).error).toBeUndefined();
  const bytes = Buffer.from(contentBytes(sealed.content)).toString("utf8");
  expect(
    [...names, "GRETA", "courriel", "accessib"].filter((text) => bytes.includes(text)),
  ).toEqual([]);
  expect(checkPeople(sealed.content, sealed.people).genuine).toContain(candidate(zoe));
});

test("[FI8] for which certification somebody was enrolled is in the row, unless it is Pix's own", () => {
  const greta: CentreProfile = { type: "PRO", managesPupils: false, habilitations: ["CLEA"] };
  const clea = {
    subscription: "CLEA",
    billingMode: "PREPAID",
    prepaymentCode: "12345678912345/FACT1",
  } as const;
  const sealedWith = (details: Partial<CandidateDetails>) => {
    const about = { candidate: candidate(zoe), details, facts: told(), centre: greta };
    const roster = after(ready.roster, (draft) => editCandidate(draft, about));
    const sealed = finalContent({ ...ready, roster }, morning);
    return { ...sealed, row: sealed.people.find(({ ref }) => ref === candidate(zoe)) };
  };
  const { content: withClea, row } = sealedWith(clea);
  expect(row?.fields).toMatchObject(clea);
  expect(personRow.safeParse(row).error).toBeUndefined();
  expect(Buffer.from(contentBytes(withClea)).toString("utf8")).not.toMatch(/CLEA|PREPAID|FACT1/);
  expect(sealedWith({ billingMode: "FREE", externalId: "CORE" }).row?.fields).toMatchObject({
    externalId: "CORE",
  });
  const fields = Object.keys(sealedWith({ billingMode: "FREE" }).row?.fields ?? {});
  expect(fields).toContain("billingMode");
  expect(fields).not.toContain("subscription");
  expect(fields).not.toContain("prepaymentCode");
});

test("[FI11] an identifier that two members gave apart is sealed with both", () => {
  const [his, hers] = ["A", "B"].map((externalId) =>
    after(ready.roster, (draft) =>
      editCandidate(draft, {
        centre: A_SCHOOL,
        candidate: candidate(zoe),
        details: { externalId },
        facts: told(),
      }),
    ),
  );
  const roster = merged(his ?? ready.roster, hers ?? ready.roster);
  const sealed = finalContent({ ...ready, roster }, morning);
  const row = sealed.people.find(({ ref }) => ref === candidate(zoe));
  expect(row?.fields).toMatchObject({ conflicts: { externalId: ["A", "B"] } });
});

const prepaid = (prepaymentCode: string) => ({ billingMode: "PREPAID", prepaymentCode }) as const;
/** What Zoé's row holds of her. */
const fieldsSealed = (roster: RosterDocument) =>
  finalContent({ ...ready, roster }, morning).people.find(({ ref }) => ref === candidate(zoe))
    ?.fields;

test("[FI11] of pricings given apart, codes are sealed as they were given, where one of them is prepaid", () => {
  const centre: CentreProfile = { type: "PRO", managesPupils: false, habilitations: [] };
  type Pricing = Pick<CandidateDetails, "billingMode" | "prepaymentCode">;
  const priced = (from: RosterDocument, details: Pricing) =>
    after(from, (draft) =>
      editCandidate(draft, { candidate: candidate(zoe), details, facts: told(), centre }),
    );
  const free = priced(ready.roster, { billingMode: "FREE" });
  const x = priced(ready.roster, prepaid("X"));
  expect(fieldsSealed(merged(free, x))).toMatchObject({
    conflicts: { billingMode: ["FREE", "PREPAID"] },
  });
  expect(fieldsSealed(merged(free, x))).not.toHaveProperty("conflicts.prepaymentCode");
  const yThenPaid = withRawPricing(priced(ready.roster, prepaid("Y")), "PAID");
  expect(fieldsSealed(merged(x, yThenPaid))).toMatchObject({
    conflicts: { billingMode: ["PAID", "PREPAID"], prepaymentCode: ["X", "Y"] },
  });
  const neither = merged(withRawPricing(x, "FREE"), yThenPaid);
  expect(fieldsSealed(neither)).toMatchObject({ conflicts: { billingMode: ["FREE", "PAID"] } });
  expect(fieldsSealed(neither)).not.toHaveProperty("conflicts.prepaymentCode");
  const shown = rosterConflicts(neither, [candidate(zoe)]).map(({ field }) => field);
  expect(shown).toEqual(["billingMode"]);
});

/** A pricing as a merge leaves it, beside the code of another. */
function withRawPricing(roster: RosterDocument, billingMode: BillingMode): RosterDocument {
  return after(roster, (draft) => {
    const entry = draft.candidates[candidate(zoe)];
    if (entry) entry.billingMode = atomic(billingMode);
    return { ok: true };
  });
}

test("[FI9] the table that was sealed is genuine, every row of it", () => {
  const check = checkPeople(content, people);
  expect(check.genuine.toSorted()).toEqual(everybody.toSorted());
  expect(check).toMatchObject({ erased: [], forged: [], unsealed: [] });
});

test("[FI9] whoever is erased is missed, and nobody else is", () => {
  const check = checkPeople(content, without(candidate(zoe)));
  expect(check.erased).toEqual([candidate(zoe)]);
  expect(check.genuine.toSorted()).toEqual(
    everybody.filter((ref) => ref !== candidate(zoe)).toSorted(),
  );
  expect(check.forged).toEqual([]);
});

test("[FI9] another name, another salt, no salt and somebody else's row are forged", () => {
  const [row] = rowOf(candidate(maelys));
  const forged = { forged: [candidate(zoe)] };
  expect(checkPeople(content, altered({ fields: { name: "Zoé" } }))).toMatchObject(forged);
  expect(checkPeople(content, altered({ salt: maelys.salt }))).toMatchObject(forged);
  expect(checkPeople(content, altered({ salt: null }))).toMatchObject(forged);
  expect(checkPeople(content, altered({ ...row, ref: candidate(zoe) }))).toMatchObject(forged);
});

test("[FI9] a row of nobody, and a second row of somebody, are forged", () => {
  const stranger: PersonRow = { ref: candidate(lea), fields: { name: "Zoé" }, salt: zoe.salt };
  const [row] = rowOf(luc);
  expect(checkPeople(content, [...people, stranger]).forged).toEqual([stranger.ref]);
  const twice = [...people, { ref: luc, fields: { name: "Lucas" }, salt: row?.salt ?? null }];
  const check = checkPeople(content, twice);
  expect(check.forged).toEqual([luc]);
  expect(check.genuine).not.toContain(luc);
});

test("[FI10] whoever wrote is named by id, and the name is in the table", () => {
  const ids = content.staff.map(({ person }) => person);
  expect(ids).toEqual([nadia, luc, helene].toSorted());
  expect(content.staff.find(({ person }) => person === nadia)?.role).toBe("member");
  expect(rowOf(helene)).toMatchObject([{ fields: { name: "Hélène Dubreuil" } }]);
});

test("[FI10] the name that somebody had last is the one that is sealed", () => {
  const renamed = { ...entered(luc, "Luc Marchand-Petit", "invigilator"), salt: "5a".repeat(16) };
  const later = finalContent(ready, [...morning, renamed]);
  expect(later.people.find(({ ref }) => ref === luc)).toEqual({
    ref: luc,
    fields: { name: "Luc Marchand-Petit" },
    salt: "5a".repeat(16),
  });
  expect(checkPeople(later.content, later.people)).toMatchObject({ forged: [], unsealed: [] });
});

test("[FI10] without a salt a name is not sealed, and seen not to be", () => {
  const { salt: _, ...unsalted } = entered(luc, "Luc Marchand", "invigilator");
  const sealed = finalContent(ready, [unsalted]);
  expect(sealed.content.staff).toEqual([{ person: luc, role: "invigilator", commitment: null }]);
  expect(checkPeople(sealed.content, sealed.people)).toMatchObject({
    unsealed: [luc],
    forged: [],
  });
});
