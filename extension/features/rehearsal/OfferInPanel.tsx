import { createResource, createSignal, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { openPanel, thisWindow } from "../../platform/panel.ts";
import { isFirstOpening, wishRehearsal } from "../../platform/settings.ts";
import { Note } from "../../ui/Note.tsx";
import { Offer } from "./Offer.tsx";

type Props = {
  /** The panel is open. */
  done?: () => void;
};

/** For whoever opens Scellé on a device where nobody has ever come in: to rehearse, in the panel. */
export function OfferInPanel(props: Props) {
  const { messages } = useSurroundings();
  const [isFirst] = createResource(isFirstOpening);
  const [here] = createResource(thisWindow);
  const [hasFailed, setFailed] = createSignal(false);

  // Not async: the browser opens the panel only while it handles the click.
  function start(window: number): void {
    void wishRehearsal(window);
    openPanel().then(
      () => props.done?.(),
      () => {
        setFailed(true);
        void wishRehearsal(null);
      },
    );
  }

  return (
    <Show when={isFirst() && here()}>
      {(window) => (
        <>
          <Offer onStart={() => start(window())} />
          <Show when={hasFailed()}>
            <Note tone="signal" live="assertive">
              {messages().popup.panelFailed}
            </Note>
          </Show>
        </>
      )}
    </Show>
  );
}
