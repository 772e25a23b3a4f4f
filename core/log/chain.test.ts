import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { changeHash, personId } from "../ids.ts";
import { chained, START, type Link } from "./chain.ts";

const link: Link = {
  seq: 1,
  kind: "report",
  hash: changeHash.parse("a7".repeat(32)),
  by: personId.parse("1a".repeat(16)),
};

/** The same, as anybody would write it down from the rule. */
const byHand = createHash("sha256")
  .update(Buffer.alloc(32))
  .update(Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]))
  .update(Buffer.from([3]))
  .update(Buffer.from("a7".repeat(32), "hex"))
  .update(Buffer.from("1a".repeat(16), "hex"))
  .digest("hex");

const byNode = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

test("[LO1] the hash over a log covers what was before, the place, the kind, the item and who", () => {
  expect(chained(START, link)).toEqual({ seq: 1, hash: byHand });
});

test("[LO1] the hash is the same whoever calculates it", () => {
  expect(chained(START, link, byNode)).toEqual(chained(START, link));
});

test("[LO1] the hash of a second item goes on from the first", () => {
  const second: Link = { ...link, seq: 2, kind: "fact" };
  const head = Buffer.concat([
    Buffer.from(byHand, "hex"),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 2, 0]),
    Buffer.from("a7".repeat(32), "hex"),
    Buffer.from("1a".repeat(16), "hex"),
  ]);
  expect(chained(chained(START, link), second).hash).toBe(
    createHash("sha256").update(head).digest("hex"),
  );
});

test.each<Partial<Link>>([
  { seq: 2 },
  { kind: "roster" },
  { hash: changeHash.parse("a8".repeat(32)) },
  { by: personId.parse("2a".repeat(16)) },
])("[LO1] another item gives another hash: %o", (other) => {
  expect(chained(START, { ...link, ...other }).hash).not.toBe(chained(START, link).hash);
});
