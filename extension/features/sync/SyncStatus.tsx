// The parts by their own names, see ui/Dialog.tsx.
import * as Dialog from "@kobalte/core/dialog";
import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import type { SessionLink } from "../../relay-link/session-link.ts";
import { beginDialog } from "../../ui/dialog-focus.ts";
import { Button } from "../../ui/Button.tsx";
import { SyncIndicator } from "../../ui/SyncIndicator.tsx";
import { ExportSession } from "./ExportSession.tsx";
import { shortSyncLabel, syncLabel, syncSentence } from "./sync-sentence.ts";
import { useMedia } from "./use-media.ts";
import { toneOf } from "./sync-words.ts";
import styles from "./SyncStatus.module.css";
import { useSync } from "./use-sync.ts";

type Props = {
  link: SessionLink;
  /** In the fewest words, where there is little room. */
  isShort?: boolean | undefined;
};

/** Where the work of this session is; opens what is missing and since when. */
export function SyncStatus(props: Props) {
  const { messages, format } = usePage();
  const { words, now } = useSync(() => props.link);
  const [isOpen, setOpen] = createSignal(false);
  let close: HTMLButtonElement | undefined;
  // The dialog has no trigger of its own, so it remembers where the focus was.
  let cameFrom: Element | null = null;
  function open(): void {
    cameFrom = document.activeElement;
    setOpen(true);
  }
  const voice = () => ({ messages: messages(), format: format(), now: now() });
  const isNarrow = useMedia("(max-width: 340px)");
  const label = () => {
    if (!props.isShort) return syncLabel(words(), voice());
    return shortSyncLabel(words(), { ...voice(), isNarrow: isNarrow() });
  };

  return (
    <>
      <SyncIndicator tone={toneOf(words())} text={label()} onOpen={open} />
      <Dialog.Root open={isOpen()} onOpenChange={setOpen}>
        <Dialog.Portal>
          <Dialog.Overlay class={styles.veil} />
          <div class={styles.place}>
            <Dialog.Content
              class={styles.details}
              onOpenAutoFocus={(event) => beginDialog(event, close)}
              onCloseAutoFocus={() => cameFrom instanceof HTMLElement && cameFrom.focus()}
            >
              <Dialog.Title class={styles.title}>{messages().sync.details.title}</Dialog.Title>
              <Dialog.Description class={styles.sentence}>
                {syncSentence(words(), voice())}
              </Dialog.Description>
              <Show when={words().key === "acknowledged"}>
                <p class={styles.sentence}>{messages().sync.details.copyHere}</p>
              </Show>
              <Show when={words().key === "storage-full" || words().key === "storage-failed"}>
                <ExportSession link={props.link} />
              </Show>
              <Button ref={(element) => (close = element)} onClick={() => setOpen(false)}>
                {messages().action.close}
              </Button>
            </Dialog.Content>
          </div>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}
