import { bytesToHex } from "@noble/hashes/utils.js";
import Copy from "lucide-solid/icons/copy";
import Download from "lucide-solid/icons/download";
import { createSignal, Show } from "solid-js";
import type { Receipt as SignedContent } from "#core/finalisation/receipt.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./ReceiptCard.module.css";
import type { Sealed } from "./use-sealed.ts";

type Props = {
  receipt: SignedContent;
  sessionNumber: number;
  /** What stands on this device in the place of what was sealed; null where it is the same. */
  other: Sealed["here"];
};

/** What can be taken along of a receipt. */
export function ReceiptStub(props: Props) {
  const page = usePage();
  const { open } = useSessionPage();
  const words = () => page.messages().seal.receipt;
  const action = () => page.messages().action;
  const [said, setSaid] = createSignal("");

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard
      .writeText(props.receipt.contentHash)
      .then(() => true)
      .catch(() => false);
    setSaid(isCopied ? action().copied : action().copyFailed);
  }

  /** Under a name that names nobody; with the content of this device beside the receipt, where it is another. */
  function download(name: string, here?: Sealed["here"]): void {
    const signed = open.link.state().receipt;
    if (!signed) return;
    const { receipt, signature } = signed;
    const kept = { receipt, signature: bytesToHex(signature), ...(here && { here }) };
    const file = `scelle-${props.sessionNumber}-${name}.json`;
    saveFile(file, "application/json", JSON.stringify(kept, null, 2));
  }

  return (
    <>
      <Show
        when={props.other}
        fallback={
          <Button size="sm" wide icon={Download} onClick={() => download("recu")}>
            {words().downloadReceipt}
          </Button>
        }
      >
        {(other) => (
          <Button size="sm" wide icon={Download} onClick={() => download("divergence", other())}>
            {words().exportBoth}
          </Button>
        )}
      </Show>
      <Button size="sm" wide icon={Copy} onClick={() => void copy()}>
        {words().copyFingerprint}
      </Button>
      <p class={styles.hint} role="status">
        {said() || (props.other ? words().both : words().anybody)}
      </p>
    </>
  );
}
