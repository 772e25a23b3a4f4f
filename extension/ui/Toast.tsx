import { createSignal, onCleanup, Show } from "solid-js";
import { Button } from "./Button.tsx";
import styles from "./Toast.module.css";
import { makeToasts, type Toast, type Toasts } from "./toasts.ts";

type Props = {
  /** Hands out what shows a toast, once. */
  ref: (toasts: Pick<Toasts, "say" | "dismiss">) => void;
};

/** Where toasts appear, once a page; above the foot, or at the top where the foot is part of the page. */
export function ToastRegion(props: Props) {
  const [toast, setToast] = createSignal<Toast | null>(null);
  const toasts = makeToasts(setToast);
  onCleanup(() => toasts.dismiss());
  let cameFrom: EventTarget | null = null;
  let region: HTMLDivElement | null = null;

  const release = () => {
    if (!region?.matches(":hover, :focus-within")) toasts.release();
  };

  // Read once: the region is the same for the life of the page.
  // oxlint-disable-next-line solid/reactivity
  props.ref(toasts);

  const undo = () => {
    const offer = toast()?.undo;
    toasts.dismiss();
    // After that: it may say in a toast of its own what became of it.
    offer?.run();
    // The button with the focus is gone: back to where the person was.
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
  };

  return (
    <div
      ref={(element) => (region = element)}
      class={styles.region}
      role="status"
      onPointerEnter={toasts.hold}
      onPointerLeave={release}
      onFocusIn={(event) => {
        cameFrom = event.relatedTarget;
        toasts.hold();
      }}
      onFocusOut={release}
    >
      <Show when={toast()}>
        {(shown) => (
          <div class={styles.toast}>
            <span class={styles.text}>{shown().text}</span>
            <Show when={shown().undo}>
              {(offer) => (
                <span class={styles.undo}>
                  <Button look="quiet" size="sm" onClick={undo}>
                    {offer().word}
                  </Button>
                </span>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
