import * as A from "@automerge/automerge/slim";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { documentFromGenesis, GENESIS_ACTOR, genesisChange } from "./genesis.ts";
import {
  documentKind,
  emptyReport,
  emptyRoster,
  emptySession,
  type DocumentKind,
} from "./schema.ts";

const emptyValue = { session: emptySession, roster: emptyRoster, report: emptyReport };

/** What Automerge makes today of somebody with no id writing the empty value at time 0. */
function firstChange(kind: DocumentKind): Uint8Array | undefined {
  const nothing = A.init<Record<string, unknown>>({ actor: GENESIS_ACTOR });
  const doc = A.change(nothing, { time: 0 }, (draft) => {
    Object.assign(draft, emptyValue[kind]());
  });
  return A.getLastLocalChange(doc);
}

describe.each(documentKind.options)("the first change of a %s", (kind) => {
  test("[GE1] has the bytes that Automerge makes of the empty value", () => {
    expect(bytesToHex(genesisChange[kind])).toBe(bytesToHex(firstChange(kind) ?? Uint8Array.of()));
  });

  test("[GE1] gives the empty value", () => {
    expect(documentFromGenesis(kind)).toEqual(emptyValue[kind]());
  });

  test("[GE1] is the same on two devices, so that what they write merges", () => {
    const [here, there] = [documentFromGenesis(kind, "1a".repeat(16)), documentFromGenesis(kind)];
    expect(A.getHeads(here)).toEqual(A.getHeads(there));
    expect(A.getActorId(here)).toBe("1a".repeat(16));
  });
});
