import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalBytes } from "../canonical.ts";
import { documentsAt } from "../finalisation/documents-at.ts";
import { excludedWork } from "../finalisation/excluded.ts";
import { signedReceipt, type Receipt } from "../finalisation/receipt.ts";
import { changeHash, contentHash, logHash } from "../ids.ts";
import type { SessionDocuments } from "../schema.ts";
import { anas, at, luc, nadia, session, zoe } from "../testing/cast.ts";
import { described, noted, ready, reason, withReport } from "../testing/finalising.ts";
import { SIGNER } from "../log/testing/relay.ts";
import { parseAddendum, type Addendum } from "./addendum.ts";
import { addendumOf } from "./addendum-of.ts";
import { holdsAll } from "./queries.ts";
import { MAX_REASON_LENGTH } from "./schema.ts";

const headsOf = (kind: keyof SessionDocuments) => {
  const document: object = ready[kind];
  return A.getHeads(document).map((head) => changeHash.parse(head));
};
const sealedAtNoon: Receipt = {
  v: 1,
  kind: "finalisation",
  session,
  len: 40,
  logHash: logHash.parse("10".repeat(32)),
  heads: { session: headsOf("session"), roster: headsOf("roster"), report: headsOf("report") },
  factsSeq: 12,
  contentHash: contentHash.parse("c0".repeat(32)),
  query: "finalContent@1",
  by: nadia,
  at: at("12:00"),
  missing: [],
  previous: null,
  key: SIGNER.key,
};
const signed = signedReceipt(sealedAtNoon, SIGNER);

/** What Luc wrote without a network. */
const late = withReport(
  ready,
  noted("cheat", anas, { category: "C6", description: "Antisèche." }),
  reason(zoe, "candidate"),
);
const why = "La borne Wi-Fi de la salle était éteinte.";

function sent(local = late, words = why): Addendum {
  const made = addendumOf({ local, signed, by: luc, reason: words });
  if (!made.ok) throw new Error(made.reason);
  return made.addendum;
}

test("[AD1] it tells each difference as it reads, who sends it and why", () => {
  const { content } = sent();
  expect(content).toMatchObject({ session, by: luc, reason: why });
  expect(content.differences).toEqual(excludedWork(late, ready));
  expect(content.differences).toHaveLength(2);
});

test("[AD1] its changes make the same out of what was sealed", () => {
  const { changes } = sent().content;
  const bytes = changes.report.map((change) => Uint8Array.from(Buffer.from(change, "hex")));
  const [report] = A.applyChanges(A.clone(ready.report), bytes);
  expect(excludedWork({ ...ready, report }, ready)).toEqual(excludedWork(late, ready));
  expect([changes.session, changes.roster]).toEqual([[], []]);
});

test("[AD1] whoever reads its bytes finds what was sent, under the same hash", () => {
  const addendum = sent();
  expect(parseAddendum(addendum.bytes)).toEqual(addendum);
});

test("[AD1] the same work with the same words is the same addendum", () => {
  expect(sent().hash).toBe(sent().hash);
  expect(sent(late, `  ${why}\n`).hash).toBe(sent().hash);
  expect(sent(late, "").hash).not.toBe(sent().hash);
});

test("[AD1] half a character that a keyboard leaves in the words keeps nobody from sending", () => {
  expect(sent(late, "coupure \ud83d").content.reason).toBe("coupure \ufffd");
});

test("[AD1] there is nothing to send where nothing was left out, or not all of the seal is here", () => {
  const nothing = { ok: false, reason: "nothing-left-out" };
  expect(addendumOf({ local: ready, signed, by: luc, reason: why })).toEqual(nothing);
  const heads = { ...sealedAtNoon.heads, report: [changeHash.parse("ee".repeat(32))] };
  const elsewhere = signedReceipt({ ...sealedAtNoon, heads }, SIGNER);
  expect(addendumOf({ local: late, signed: elsewhere, by: luc, reason: why })).toEqual(nothing);
  expect(documentsAt(late, heads)).toBeNull();
});

test("[AD2] words that are too long are refused before anything is kept", () => {
  const long = "a".repeat(MAX_REASON_LENGTH + 1);
  const refused = { ok: false, reason: "too-large" };
  expect(addendumOf({ local: late, signed, by: luc, reason: long })).toEqual(refused);
});

test.each([
  ["another kind", { kind: "results@1" }],
  ["no difference", { differences: [] }],
  ["a field that nobody knows", { lastName: "Moreau" }],
  ["half a byte", { changes: { session: [], roster: [], report: ["abc"] } }],
])("[AD1] what has %s is no addendum", (_, other) => {
  expect(parseAddendum(canonicalBytes({ ...sent().content, ...other }))).toBeNull();
});

test("[AD1] what is written in another way is no addendum", () => {
  const { content, bytes } = sent();
  const spaced = new TextEncoder().encode(JSON.stringify(content, null, 1));
  expect(parseAddendum(spaced)).toBeNull();
  expect(parseAddendum(bytes.slice(0, -1))).toBeNull();
  expect(parseAddendum(Uint8Array.of(0xff, 0xfe))).toBeNull();
});

test("[AD1] whatever bytes come, reading them never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(canonicalBytes)), (bytes) => {
      expect(parseAddendum(bytes)).toBeNull();
    }),
  );
});

test("[AD7] what was written after an addendum is not in it", () => {
  const more = withReport(late, described("cheat", "Antisèche dans la trousse."));
  expect(holdsAll(sent().content.differences, excludedWork(late, ready))).toBe(true);
  expect(holdsAll(sent().content.differences, excludedWork(more, ready))).toBe(false);
});
