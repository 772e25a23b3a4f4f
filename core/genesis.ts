// Two devices can only merge a document that began with the same change. So nobody makes that change:
// every document starts from these bytes, which hold its empty value.
import * as A from "@automerge/automerge/slim";
import { hexToBytes } from "@noble/hashes/utils.js";
import type { DocumentKind, SessionDocuments } from "./schema.ts";

/** Who wrote the first change: nobody. */
export const GENESIS_ACTOR = "0".repeat(32);

/** The first change of each kind of document: time 0, no message, never to be altered. [GE1] */
export const genesisChange: Readonly<Record<DocumentKind, Uint8Array>> = {
  session: hexToBytes(
    "856f4a83fd79dd3e015c001000000000000000000000000000000000010100000005152f34014204560470027a047369746504726f6f6d04646174650474696d650c696e766967696c61746f72730c6f62736572766174696f6e730605017f0405067f000600",
  ),
  roster: hexToBytes(
    "856f4a83ee05ae0f0135001000000000000000000000000000000000010100000005150c34014202560270027f0a63616e64696461746573017f007f007f00",
  ),
  report: hexToBytes(
    "856f4a830dda6276019001001000000000000000000000000000000000010100000005155f340142065606700278096465636973696f6e730c69737375655265706f7274730c61626f7274526561736f6e730f696e636964656e744d696e757465730b686173496e636964656e740f6861734a6f696e696e674973737565076a6f75726e616c057061727473080400020102000400020102000800",
  ),
};

/** An empty document that merges with every other of its kind; `actor` is 16 bytes in hex. */
export function documentFromGenesis<Kind extends DocumentKind>(
  kind: Kind,
  actor?: string,
): A.Doc<SessionDocuments[Kind]> {
  const nothing = A.init<SessionDocuments[Kind]>(actor === undefined ? {} : { actor });
  return A.applyChanges(nothing, [genesisChange[kind]])[0];
}
