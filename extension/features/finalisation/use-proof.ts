import { bytesToHex } from "@noble/hashes/utils.js";
import { createSignal, type Accessor } from "solid-js";
import { parseReceipt, type Receipt } from "#core/finalisation/receipt.ts";
import { keyId } from "#core/keys/signature.ts";
import { proofText, readProof, type Proof } from "#core/proof/proof.ts";
import { proofOutcome, type ProofOutcome } from "#core/proof/summary.ts";
import { verifyProof, type Verification } from "#core/proof/verify.ts";
import type { SealEvidence } from "#core/wire/http.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { fetchSealEvidence } from "../../relay-link/session-api.ts";
import type { KeysHere } from "../../relay-link/relay-keys.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "../session/session-context.ts";
import type { Sealed } from "./use-sealed.ts";

/** Of a file that brings along the very key that its receipt names, or none: no key in it is foreign. */
type Outcome = Exclude<ProofOutcome, "foreign">;
/** `unsealed`: how many names in it were never sealed. */
type Made = { is: "making" } | { is: Outcome; unsealed: number };

/** The sealed session as one file that anybody checks; it is checked here first. [PF4] */
export function useProof(): {
  download: (sealed: Sealed, fileName: string) => Promise<void>;
  isBroken: Accessor<boolean>;
  /** What came of it, or nothing; what is broken is told more loudly. */
  sentence: Accessor<string>;
} {
  const page = usePage();
  const { id, open } = useSessionPage();
  const desk = useCentreDesk();
  const [made, setMade] = createSignal<Made | null>(null);

  async function evidence(): Promise<SealEvidence | null> {
    const at = desk();
    if (!at || page.isOffline()) return null;
    const answer = await fetchSealEvidence(at, id);
    return answer.ok ? answer.value : null;
  }

  return {
    isBroken: () => made()?.is === "broken",
    sentence: () => {
      const last = made();
      const words = page.messages().seal.receipt.proof;
      if (last === null || last.is === "broken") return "";
      return last.is === "making" ? words.making : words[last.is](last);
    },
    async download({ here, keys }, fileName) {
      const signed = open.link.state().receipt;
      const receipt = signed && parseReceipt(signed);
      if (!receipt || !here || made()?.is === "making") return;
      setMade({ is: "making" });
      const told = await evidence();
      const text = proofText({
        receipt,
        signature: bytesToHex(signed.signature),
        publicKey: keys && signingKey(keys, receipt),
        renewals: keys?.known.renewals ?? [],
        content: here.content,
        people: here.people,
        log: told?.log ?? null,
        previous: previousOf(told),
      });
      saveFile(fileName, "application/json", text);
      const found = foundIn(text);
      const outcome = proofOutcome(found);
      setMade({
        is: outcome === "foreign" ? "unsigned" : outcome,
        unsealed: found?.names.unsealed ?? 0,
      });
    },
  };
}

/** The one of the relay's keys that the receipt names. */
function signingKey({ keys }: KeysHere, { key }: Receipt): string | null {
  return keys.find(({ publicKey }) => keyId(publicKey) === key)?.publicKey ?? null;
}

function previousOf(told: SealEvidence | null): Proof["previous"] {
  const receipt = told?.previous && parseReceipt({ ...told.previous, signature: new Uint8Array() });
  return told?.previous && receipt ? { receipt, signature: told.previous.signature } : null;
}

/** As whoever gets the file will read it. */
function foundIn(text: string): Verification | null {
  const read = readProof(text);
  return read.ok ? verifyProof(read.proof) : null;
}
