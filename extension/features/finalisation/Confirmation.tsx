import Stamp from "lucide-solid/icons/stamp";
import { createSignal, Show } from "solid-js";
import type { ContentHash } from "#core/ids.ts";
import type { MissingDevice } from "#core/wire/frames.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { nameOf } from "../together/name-of.ts";
import { countsSentence } from "./counts-sentence.ts";
import { firstWithoutReason, type GoTo } from "./go-to.ts";
import type { Preview } from "./use-preview.ts";
import type { SealingView } from "./use-sealing.ts";

type Props = {
  preview: Preview;
  sealing: SealingView;
  /** Who has not been heard of; null while the server has not said. */
  missing: readonly MissingDevice[] | null;
  onGoTo: (target: GoTo) => void;
};

/** What the person looks at when they are asked: they confirm exactly that. */
type Seen = { content: ContentHash; missing: readonly MissingDevice[] };

/** The button that finalises and the last question before it. */
export function Confirmation(props: Props) {
  const page = usePage();
  const { line, facts } = useSessionPage();
  const words = () => page.messages().finalisation;
  const [seen, setSeen] = createSignal<Seen | null>(null);
  const names = () => {
    const people = seen()?.missing.map(({ person }) => person) ?? [];
    return [...new Set(people)].map((person) => nameOf(person, facts(), page.messages()));
  };

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
    if (candidate) return props.onGoTo({ candidate, to: "reason" });
    const content = props.sealing.look();
    setSeen(content && { content, missing: props.missing ?? [] });
  }

  function confirm(): void {
    const confirmed = seen();
    setSeen(null);
    if (confirmed) props.sealing.confirm(confirmed.content, confirmed.missing);
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
        <Show when={names().length}>
          <p>{words().preview.withoutDevices({ names: names().join(", ") })}</p>
        </Show>
      </Dialog>
    </>
  );
}
