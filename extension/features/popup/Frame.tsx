import AppWindow from "lucide-solid/icons/app-window";
import PanelRightOpen from "lucide-solid/icons/panel-right-open";
import { createSignal, Show, type JSX } from "solid-js";
import { Portal } from "solid-js/web";
import { useSurroundings } from "../../page/page.tsx";
import { openPanel, openTab } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Popup.module.css";

type Props = {
  /** Is told where the page says where its list comes from. */
  syncPlace: (place: HTMLElement) => void;
  children: JSX.Element;
};

/**
 * What stays, whoever has come in: the mark, where things stand, and the two ways on. The panel is for
 * something also before the space of a centre opens: what has begun, and the rehearsal. [CE6] [CE8]
 */
export function Frame(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().popup;
  const [hasFailed, setFailed] = createSignal(false);

  // Not async: the browser opens the panel only while it handles the click.
  const toPanel = () => void openPanel().then(leave, () => setFailed(true));

  return (
    <div class={styles.popup}>
      <header class={styles.head}>
        <Mark />
        <h1 class={styles.word}>{messages().app.name}</h1>
        <div ref={(place) => props.syncPlace(place)} class={styles.sync} />
      </header>
      <main class={styles.body}>{props.children}</main>
      <Show when={hasFailed()}>
        <div class={styles.failed}>
          <Note tone="signal" live="assertive">
            {words().panelFailed}
          </Note>
        </div>
      </Show>
      <footer class={styles.foot}>
        <Button look="primary" icon={PanelRightOpen} onClick={toPanel}>
          {words().openPanel}
        </Button>
        <Button icon={AppWindow} onClick={() => void openTab().then(leave)}>
          {words().openTab}
        </Button>
      </footer>
    </div>
  );
}

/** Puts what stands in it into the head. */
export function InHead(props: { place: HTMLElement | undefined; children: JSX.Element }) {
  return (
    <Show when={props.place}>{(place) => <Portal mount={place()}>{props.children}</Portal>}</Show>
  );
}

/** Firefox leaves the window open over what was opened from it. */
export function leave(): void {
  window.close();
}
