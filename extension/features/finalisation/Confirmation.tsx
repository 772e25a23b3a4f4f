import Stamp from "lucide-solid/icons/stamp";
import { createSignal } from "solid-js";
import type { ContentHash } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { countsSentence } from "./counts-sentence.ts";
import { firstWithoutReason, type GoTo } from "./go-to.ts";
import type { Preview } from "./use-preview.ts";
import type { SealingView } from "./use-sealing.ts";

type Props = { preview: Preview; sealing: SealingView; onGoTo: (target: GoTo) => void };

/** The button that finalises and the last question before it. */
export function Confirmation(props: Props) {
  const page = usePage();
  const { line } = useSessionPage();
  const words = () => page.messages().finalisation;
  const [seen, setSeen] = createSignal<ContentHash | null>(null);

  const unavailable = () => {
    const [unmet] = props.preview.unmet;
    // With a reason missing the button is pressed, and leads to it.
    if (unmet?.rule === "no-start") return words().refused[unmet.rule];
    if (unmet) return undefined;
    if (!props.sealing.isOnline()) return words().offline;
    return props.sealing.isPending() ? words().sending : undefined;
  };

  function ask(): void {
    const candidate = firstWithoutReason(props.preview);
    if (candidate) props.onGoTo({ candidate, to: "reason" });
    else setSeen(props.sealing.look());
  }

  function confirm(): void {
    const hash = seen();
    setSeen(null);
    if (hash !== null) props.sealing.confirm(hash);
  }

  return (
    <>
      <Button look="primary" icon={Stamp} unavailable={unavailable()} onClick={ask}>
        {words().confirm.open}
      </Button>
      <Dialog
        isOpen={seen() !== null}
        onClose={() => setSeen(null)}
        title={words().confirm.title({ sessionNumber: line().number ?? 0 })}
        text={<p>{words().confirm.text}</p>}
        safeWord={words().confirm.back}
        isSolemn
        act={
          <Button look="seal" icon={Stamp} onClick={confirm}>
            {words().confirm.submit}
          </Button>
        }
      >
        <p>{countsSentence(page.messages(), props.preview.counts)}</p>
      </Dialog>
    </>
  );
}
