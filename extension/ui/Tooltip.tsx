import { Tooltip as Kobalte } from "@kobalte/core/tooltip";
import { type ComponentProps, createSignal, type JSX } from "solid-js";
import styles from "./Tooltip.module.css";

export type TriggerProps = ComponentProps<"button">;

type Props = {
  /** One sentence; while there is none, nothing opens. */
  text: string | undefined;
  /** Opens on a press too, for a button that can do nothing else, also under a finger. */
  opensOnPress?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  ref?: ((element: HTMLButtonElement) => void) | undefined;
  /** What the sentence is about. Spread the props on its element. */
  trigger: (props: TriggerProps) => JSX.Element;
};

/** A sentence beside a control, on hover and on focus; Escape closes it, the pointer may move onto it. */
export function Tooltip(props: Props) {
  const [isOpen, setOpen] = createSignal(false);

  const click = (event: MouseEvent) => {
    props.onClick?.(event);
    // The trigger closes its tooltip after every click, so opening has to come later.
    if (props.opensOnPress) queueMicrotask(() => setOpen(true));
  };

  return (
    <Kobalte
      open={isOpen() && props.text !== undefined}
      onOpenChange={setOpen}
      disabled={props.text === undefined}
      openDelay={400}
      gutter={6}
      overflowPadding={8}
    >
      <Kobalte.Trigger as={props.trigger} ref={props.ref} onClick={click} />
      <Kobalte.Portal>
        <Kobalte.Content class={styles.tip}>{props.text}</Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  );
}
