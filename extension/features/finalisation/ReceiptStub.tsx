import { bytesToHex } from "@noble/hashes/utils.js";
import Copy from "lucide-solid/icons/copy";
import Download from "lucide-solid/icons/download";
import { createSignal, Show } from "solid-js";
import { canonicalJson } from "#core/canonical.ts";
import type { Receipt as SignedContent } from "#core/finalisation/receipt.ts";
import { sealedReport } from "#core/papers/sealed-report-text.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useTextPaper } from "../papers/use-text-paper.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./ReceiptCard.module.css";
import { useProof } from "./use-proof.ts";
import type { Sealed } from "./use-sealed.ts";

type Props = {
  receipt: SignedContent;
  sessionNumber: number;
  sealed: Sealed;
  /** All that was sealed is here, and nothing contradicts the receipt. */
  mayPrint: boolean;
  /** What stands on this device in the place of what was sealed; null where it is the same. */
  other: Sealed["here"];
};

/** What can be taken along of a receipt. */
export function ReceiptStub(props: Props) {
  const page = usePage();
  const { open } = useSessionPage();
  const words = () => page.messages().seal.receipt;
  const action = () => page.messages().action;
  const paper = useTextPaper();
  const proof = useProof();
  const [said, setSaid] = createSignal("");
  const fileName = (name: string) => `scelle-${props.sessionNumber}-${name}.json`;

  /** What this device cannot make a proof of, nobody can verify yet. */
  function hint(): string {
    if (props.other) return words().both;
    return props.mayPrint ? words().anybody : "";
  }

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard
      .writeText(props.receipt.contentHash)
      .then(() => true)
      .catch(() => false);
    setSaid(isCopied ? action().copied : action().copyFailed);
  }

  function downloadProof(): void {
    setSaid("");
    void proof.download(props.sealed, fileName("preuve"));
  }

  /** As the server has sent it; with the content of this device beside it, where it is another. */
  function downloadBare(name: string, here?: Sealed["here"]): void {
    const signed = open.link.state().receipt;
    if (!signed) return;
    const { receipt, signature } = signed;
    const other = here && { here: { text: canonicalJson(here.content), hash: here.hash } };
    const kept = { receipt, signature: bytesToHex(signature), ...other };
    saveFile(fileName(name), "application/json", JSON.stringify(kept, null, 2));
  }

  /** Made when it is asked for: everything the session says goes into it. */
  function downloadReport(): void {
    const signed = open.link.state().receipt;
    const { messages, format } = { messages: page.messages(), format: page.format() };
    const { documents } = props.sealed;
    const facts = open.link.facts();
    const made = signed && sealedReport({ documents, facts, signed, messages, format });
    const name = messages.printed.fileName.sealedReport(props);
    if (made) void paper.download({ fileName: name, ...made });
  }

  return (
    <>
      <Show when={props.mayPrint}>
        <Button size="sm" wide icon={Download} onClick={downloadReport}>
          {words().download}
        </Button>
        <Button size="sm" wide icon={Download} onClick={downloadProof}>
          {words().downloadReceipt}
        </Button>
      </Show>
      <Show when={!props.mayPrint && !props.other}>
        <Button size="sm" wide icon={Download} onClick={() => downloadBare("recu")}>
          {words().downloadBare}
        </Button>
      </Show>
      <Show when={props.other}>
        {(other) => (
          <Button
            size="sm"
            wide
            icon={Download}
            onClick={() => downloadBare("divergence", other())}
          >
            {words().exportBoth}
          </Button>
        )}
      </Show>
      <Button size="sm" wide icon={Copy} onClick={() => void copy()}>
        {words().copyFingerprint}
      </Button>
      <Show when={paper.hasFailed()}>
        <Note tone="signal" live="assertive">
          {page.messages().paper.failed}
        </Note>
      </Show>
      <Show when={proof.isBroken()}>
        <Note tone="signal" live="assertive">
          {words().proof.broken}
        </Note>
      </Show>
      <p class={styles.hint} role="status">
        {said() || proof.sentence() || hint()}
      </p>
    </>
  );
}
