import { bytesToHex } from "@noble/hashes/utils.js";
import { createSignal, type Accessor } from "solid-js";
import { parseReceipt } from "#core/finalisation/receipt.ts";
import { proofText, readProof, type Proof } from "#core/proof/proof.ts";
import { isProved, verifyProof } from "#core/proof/verify.ts";
import type { SealEvidence } from "#core/wire/http.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { fetchSealEvidence } from "../../relay-link/session-api.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "../session/session-context.ts";
import type { Sealed } from "./use-sealed.ts";

/** `alone`: without what only the server has. `broken`: something in it is not what was sealed. */
export type ProofMade = "making" | "whole" | "alone" | "broken";

/** The sealed session as one file that anybody checks; it is checked here first. [PF4] */
export function useProof(): {
  download: (sealed: Sealed, fileName: string) => Promise<void>;
  made: Accessor<ProofMade | null>;
  /** What came of it, or nothing; what is broken is told more loudly. */
  sentence: Accessor<string>;
} {
  const page = usePage();
  const { id, open } = useSessionPage();
  const desk = useCentreDesk();
  const [made, setMade] = createSignal<ProofMade | null>(null);

  async function evidence(): Promise<SealEvidence | null> {
    const at = desk();
    if (!at || page.isOffline()) return null;
    const answer = await fetchSealEvidence(at, id);
    return answer.ok ? answer.value : null;
  }

  return {
    made,
    sentence: () => {
      const last = made();
      return last === null || last === "broken" ? "" : page.messages().seal.receipt.proof[last];
    },
    async download({ here, publicKey }, fileName) {
      const signed = open.link.state().receipt;
      const receipt = signed && parseReceipt(signed);
      if (!receipt || !here || made() === "making") return;
      setMade("making");
      const told = await evidence();
      const text = proofText({
        receipt,
        signature: bytesToHex(signed.signature),
        publicKey,
        content: here.content,
        people: here.people,
        log: told?.log ?? null,
        previous: previousOf(told),
      });
      saveFile(fileName, "application/json", text);
      setMade(holds(text) ? (told ? "whole" : "alone") : "broken");
    },
  };
}

function previousOf(told: SealEvidence | null): Proof["previous"] {
  const receipt = told?.previous && parseReceipt({ ...told.previous, signature: new Uint8Array() });
  return told?.previous && receipt ? { receipt, signature: told.previous.signature } : null;
}

/** As whoever gets the file will read it. */
function holds(text: string): boolean {
  const read = readProof(text);
  return read.ok && isProved(verifyProof(read.proof));
}
