// The parts by their own names: its two kinds of dialog overwrite each other's in the object that holds them.
import * as Kobalte from "@kobalte/core/alert-dialog";
import { createEffect, type JSX, on, Show } from "solid-js";
import { beginDialog, bringIntoSight } from "./dialog-focus.ts";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";
import { Mark } from "./Mark.tsx";

type Props = {
  isOpen: boolean;
  /** Escape, the safe button: the person wants to go back. */
  onClose: () => void;
  /** What has the focus then, in place of where it was before: for an act that takes its own button away. */
  returnTo?: (() => HTMLElement | undefined) | undefined;
  title: string;
  /** What happens, and that it cannot be undone. */
  text: JSX.Element;
  /** What else has to be read or chosen before. */
  children?: JSX.Element;
  /** The word of the button that changes nothing. It has the focus when the dialog opens, if it is in sight. */
  safeWord: string;
  /** The button that does it. */
  act: JSX.Element;
  /** Stands above everything in the dialog: nothing may hide an open alert. */
  alert?: JSX.Element;
  /** The dialog that finalises: mark and serif. */
  isSolemn?: boolean | undefined;
};

/** A question before what cannot be undone, and only then. */
export function Dialog(props: Props) {
  let safeButton: HTMLButtonElement | undefined;
  let cameFrom: Element | null = null;

  // The dialog has no trigger of its own, so it remembers where the focus was.
  createEffect(
    on(
      () => props.isOpen,
      (isOpen) => {
        if (isOpen) cameFrom = document.activeElement;
      },
    ),
  );

  return (
    <Kobalte.Root open={props.isOpen} onOpenChange={(isOpen) => isOpen || props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class={styles.veil} />
        <div class={styles.place} onFocusIn={bringIntoSight}>
          <Kobalte.Content
            class={styles.dialog}
            onOpenAutoFocus={(event) => beginDialog(event, safeButton)}
            onCloseAutoFocus={() => {
              const place = props.returnTo?.() ?? cameFrom;
              if (place instanceof HTMLElement) place.focus();
            }}
          >
            <Show when={props.alert}>{(alert) => <div class={styles.alert}>{alert()}</div>}</Show>
            <div class={styles.head}>
              <Show when={props.isSolemn}>
                <Mark />
              </Show>
              <Kobalte.Title class={styles.title} data-solemn={props.isSolemn ? "" : undefined}>
                {props.title}
              </Kobalte.Title>
            </div>
            <div class={styles.body}>
              <Kobalte.Description as="div">{props.text}</Kobalte.Description>
              {props.children}
            </div>
            <div class={styles.foot}>
              <Button ref={(element) => (safeButton = element)} onClick={() => props.onClose()}>
                {props.safeWord}
              </Button>
              {props.act}
            </div>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
