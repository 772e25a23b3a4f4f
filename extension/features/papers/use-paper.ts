import { createSignal, type Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { useKeptWorker } from "../../page/use-kept-worker.ts";
import { relayAddress } from "../../platform/settings.ts";
import { saveFile } from "../../platform/save-file.ts";
import { keepPaperWorker, makePaper } from "./ask-paper-worker.ts";
import type { PaperName } from "./paper-desk.ts";
import { usePaperOrder } from "./use-paper-order.ts";

/** Makes papers of the session as it is at that moment, and hands them to the browser's downloads. */
export function usePaper(): {
  download: (name: PaperName) => Promise<void>;
  /** Whether the last one that was asked for could not be made. */
  hasFailed: Accessor<boolean>;
} {
  const page = usePage();
  const orderFor = usePaperOrder();
  const [hasFailed, setFailed] = createSignal(false);
  useKeptWorker(keepPaperWorker);
  const underWay = new Set<PaperName>();

  async function make(name: PaperName): Promise<void> {
    const order = orderFor((await relayAddress()).address);
    const bytes = await makePaper({ kind: "make", name, ...order });
    const sessionNumber = order.codes?.number ?? null;
    const fileName = page.messages().printed.fileName[name]({ sessionNumber });
    saveFile(fileName, "application/pdf", bytes);
  }

  return {
    hasFailed,
    async download(name) {
      // A second press while the first is being made asks for nothing more.
      if (underWay.has(name)) return;
      underWay.add(name);
      setFailed(false);
      await make(name).catch((error: unknown) => {
        setFailed(true);
        reportError(error);
      });
      underWay.delete(name);
    },
  };
}
