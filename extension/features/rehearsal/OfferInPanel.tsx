import { createSignal, Show } from "solid-js";
import { createReading } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { openPanel, thisWindow } from "../../platform/panel.ts";
import { isFirstOpening, wishRehearsal } from "../../platform/settings.ts";
import { Note } from "../../ui/Note.tsx";
import { Offer } from "./Offer.tsx";

type Props = {
  isShort?: boolean;
  /** The panel is open. */
  done?: () => void;
};

/** For whoever opens Scellé on a device where nobody has ever come in: to rehearse, in the panel. */
export function OfferInPanel(props: Props) {
  const { messages, account } = useSurroundings();
  const [isFirst] = createReading(isFirstOpening);
  const [here] = createReading(thisWindow);
  const [hasFailed, setFailed] = createSignal(false);

  async function follow(opening: Promise<void>, window: number): Promise<void> {
    try {
      await Promise.all([opening, wishRehearsal(window)]);
      props.done?.();
    } catch {
      setFailed(true);
      await wishRehearsal(null);
    }
  }

  /** The browser opens the panel only while it handles the click, so before anything is waited for. */
  const start = (window: number) => void follow(openPanel(), window);

  return (
    <Show when={isFirst() && !account() && here()}>
      {(window) => (
        <>
          <Offer isShort={props.isShort} onStart={() => start(window())} />
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
