import { createMemo, type Accessor } from "solid-js";
import type { Fact } from "#core/facts/schema.ts";
import {
  contentHashOf,
  finalContent,
  type SealedSessionContent,
} from "#core/finalisation/content.ts";
import { documentsAt } from "#core/finalisation/documents-at.ts";
import { excludedWork, type Difference } from "#core/finalisation/excluded.ts";
import { finalisationPreview, type FinalisationPreview } from "#core/finalisation/preview.ts";
import { receiptOutcome, type ReceiptOutcome } from "#core/finalisation/outcome.ts";
import { parseReceipt, type Receipt } from "#core/finalisation/receipt.ts";
import type { ContentHash } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { relayKeysAt, type KeysHere } from "../../relay-link/relay-keys.ts";
import type { SessionPage } from "../session/session-context.ts";

export type Sealed = {
  /** null while it is on its way from the server. */
  receipt: Receipt | null;
  /** What this device can say of it. */
  outcome: ReceiptOutcome;
  /** What this device would have sealed, and its hash; null while not all of it is here. */
  here: (SealedSessionContent & { hash: ContentHash }) | null;
  /** Whether that is the receipt's; null while not all of it is here. */
  isSame: boolean | null;
  /** Of the relay, by way of the key that this device got first; null if it never did. */
  keys: KeysHere | null;
  /** As they were sealed; as they are here while not all of it is here. */
  documents: SessionDocuments;
  preview: FinalisationPreview;
  /** What this device has written and the seal does not hold. */
  excluded: readonly Difference[];
};

export function useSealed({ documents, open }: SessionPage): Accessor<Sealed> {
  const { link } = open;
  // The link's state changes with every frame; what is hashed below only with these.
  const signed = createMemo(() => link.state().receipt);
  const isChained = createMemo(() => link.state().sealSeen !== null);
  const receipt = createMemo(() => {
    const current = signed();
    return current && parseReceipt(current);
  });
  const relayKeys = useRelayKeys(() => receipt()?.key ?? null);
  return createMemo(() => {
    const sealed = receipt();
    const facts = link.facts();
    const then = sealed && documentsAt(documents(), sealed.heads);
    const shown = then ?? documents();
    const here = then && contentHere(then, facts);
    const isSame = here && here.hash === sealed.contentHash;
    const current = signed();
    const keys = relayKeys();
    const known = { isSame, isChained: isChained(), keys: keys?.keys ?? null };
    const isAsked = keys?.isAsked ?? false;
    return {
      receipt: sealed,
      outcome: current ? receiptOutcome(current, { ...known, isAsked }) : "unverified",
      here,
      isSame,
      keys,
      documents: shown,
      preview: finalisationPreview(shown, facts),
      excluded: then ? excludedWork(documents(), then) : [],
    };
  });
}

function contentHere(documents: SessionDocuments, facts: readonly Fact[]): Sealed["here"] {
  const sealed = finalContent(documents, facts);
  return { ...sealed, hash: contentHashOf(sealed.content) };
}

/** Asked for anew with each connection, until the relay has told of the key that is wanted, or that it has none such. */
function useRelayKeys(wanted: Accessor<string | null>): Accessor<KeysHere | null> {
  const { urls, relay } = useSurroundings();
  const at = () => {
    const address = urls()?.http;
    return address === undefined
      ? null
      : { address, isOpen: relay()?.connection().isOpen === true, wanted: wanted() };
  };
  const asked = createMemo(at, null, {
    equals: (one, other) =>
      one?.address === other?.address &&
      one?.isOpen === other?.isOpen &&
      one?.wanted === other?.wanted,
  });
  const [keys, { problem }] = createReadingOf(asked, (by) => relayKeysAt(by.address, by.wanted));
  return () => (problem() ? null : (keys() ?? null));
}
