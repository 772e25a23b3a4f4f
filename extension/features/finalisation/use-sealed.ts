import { createMemo, type Accessor } from "solid-js";
import { contentHashOf, finalContent } from "#core/finalisation/content.ts";
import { documentsAt } from "#core/finalisation/documents-at.ts";
import { excludedWork, type Difference } from "#core/finalisation/excluded.ts";
import { finalisationPreview, type FinalisationPreview } from "#core/finalisation/preview.ts";
import { parseReceipt, type Receipt } from "#core/finalisation/receipt.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { SessionPage } from "../session/session-context.ts";

export type Sealed = {
  /** null while it is on its way from the server. */
  receipt: Receipt | null;
  /** Whether the content on this device is the receipt's; null while not all of it is here. */
  isSame: boolean | null;
  /** As they were sealed; as they are here while not all of it is here. */
  documents: SessionDocuments;
  preview: FinalisationPreview;
  /** What this device has written and the seal does not hold. */
  excluded: readonly Difference[];
};

export function useSealed({ documents, open }: SessionPage): Accessor<Sealed> {
  const { link } = open;
  const receipt = createMemo(() => {
    const signed = link.state().receipt;
    return signed && parseReceipt(signed);
  });
  return createMemo(() => {
    const sealed = receipt();
    const facts = link.facts();
    const then = sealed && documentsAt(documents(), sealed.heads);
    const shown = then ?? documents();
    return {
      receipt: sealed,
      isSame: then && contentHashOf(finalContent(then, facts).content) === sealed.contentHash,
      documents: shown,
      preview: finalisationPreview(shown, facts),
      excluded: then ? excludedWork(documents(), then) : [],
    };
  });
}
