// A receipt as the relay would sign it at noon.
import { contentHashOf, finalContent } from "../finalisation/content.ts";
import type { Receipt } from "../finalisation/receipt.ts";
import { changeHash, deviceId, logHash } from "../ids.ts";
import { at, luc, nadia, session } from "./cast.ts";
import { morning, ready } from "./finalising.ts";

const head = (digit: string) => changeHash.parse(digit.repeat(64));
export const noonReceipt: Receipt = {
  v: 1,
  kind: "finalisation",
  session,
  len: 412,
  logHash: logHash.parse("4b".repeat(32)),
  heads: { session: [head("1")], roster: [head("2")], report: [head("3"), head("4")] },
  factsSeq: 61,
  contentHash: contentHashOf(finalContent(ready, morning).content),
  query: "finalContent@1",
  by: nadia,
  at: at("12:00"),
  missing: [
    {
      device: deviceId.parse("d1".repeat(16)),
      person: luc,
      lastSeen: at("10:42"),
      lastSent: at("10:41"),
    },
  ],
  previous: null,
  key: "relay-2026-1",
};
