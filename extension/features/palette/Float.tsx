// The parts by their own names, see ui/Dialog.tsx.
import * as Kobalte from "@kobalte/core/dialog";
import type { JSX } from "solid-js";
import styles from "./Float.module.css";

export type FloatProps = {
  isOpen: boolean;
  /** Escape, or a press outside. */
  onClose: () => void;
  /** It has gone, and the page has its keys again: the place to put the focus back. */
  onClosed: () => void;
};

type Props = FloatProps & {
  title: string;
  isTitleHidden?: boolean | undefined;
  children: JSX.Element;
};

/**
 * The veil takes every press already. Kobalte would take them from the whole page as well, by its style: a list
 * of 500 rows would be styled anew, before the first key and after the last.
 */
const VEILED = { disableOutsidePointerEvents: false };

/** What stands before the page for a moment and asks nothing. */
export function Float(props: Props) {
  return (
    <Kobalte.Root
      open={props.isOpen}
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      // Taking the scroll bar away would lay out a list of 500 rows anew.
      preventScroll={false}
    >
      <Kobalte.Portal>
        <Kobalte.Overlay class={styles.veil} />
        <div class={styles.place}>
          <Kobalte.Content
            {...VEILED}
            class={styles.float}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              props.onClosed();
            }}
          >
            <Kobalte.Title class={props.isTitleHidden ? "visually-hidden" : styles.title}>
              {props.title}
            </Kobalte.Title>
            {props.children}
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
