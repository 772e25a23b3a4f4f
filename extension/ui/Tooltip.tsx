import { Tooltip as Kobalte } from "@kobalte/core/tooltip";
import {
  createRenderEffect,
  createSignal,
  Show,
  splitProps,
  type ComponentProps,
  type JSX,
} from "solid-js";
import { spread } from "solid-js/web";
import styles from "./Tooltip.module.css";

export type TriggerProps = {
  ref: (element: HTMLButtonElement) => void;
  onClick: (event: MouseEvent) => void;
};

type Props = {
  /** One sentence; while there is none, nothing opens. */
  text: string | undefined;
  /** Opens on a press too, for a button that can do nothing else, also under a finger. */
  opensOnPress?: boolean | undefined;
  /** The sentence says more than the name of the control, so a screen reader reads it too. */
  isDescription?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  ref?: ((element: HTMLButtonElement) => void) | undefined;
  /** What the sentence is about. Give its element the props. */
  trigger: (props: TriggerProps) => JSX.Element;
};

/**
 * A sentence beside a control, on hover and on focus; Escape closes it, the pointer may move onto it. Its
 * parts are made when the pointer or the focus comes for the first time: in a list of 500 rows, each with
 * a bin, they would take as long as all the rest.
 */
export function Tooltip(props: Props) {
  const [isOpen, setOpen] = createSignal(false);
  const [approached, approach] = createSignal<HTMLButtonElement>();

  const click = (event: MouseEvent & { currentTarget: EventTarget | null }) => {
    if (event.currentTarget instanceof HTMLButtonElement) approach(event.currentTarget);
    props.onClick?.(event);
    // The trigger closes its tooltip after every click, so opening has to come later.
    if (props.opensOnPress) queueMicrotask(() => setOpen(true));
  };

  /** What came first was for parts that were not there yet: they hear of it again. */
  const watch = (button: HTMLButtonElement) => {
    const begin = (again: Event) => {
      if (approached()) return;
      approach(button);
      button.dispatchEvent(again);
    };
    const once = { once: true };
    button.addEventListener(
      "pointerenter",
      (event) => begin(new PointerEvent("pointerenter", event)),
      once,
    );
    button.addEventListener("focus", () => begin(new FocusEvent("focus")), once);
    props.ref?.(button);
  };

  /** The control that stands already becomes the trigger. */
  const take = (button: HTMLButtonElement, trigger: ComponentProps<"button">) => {
    const [told, rest] = splitProps(trigger, ["type", "aria-describedby"]);
    spread(button, rest, false, true);
    createRenderEffect(() => {
      const sentence = props.isDescription ? told["aria-describedby"] : undefined;
      if (sentence === undefined) button.removeAttribute("aria-describedby");
      else button.setAttribute("aria-describedby", sentence);
    });
  };

  return (
    <>
      {props.trigger({ ref: watch, onClick: click })}
      <Show when={approached()}>
        {(button) => (
          <Kobalte
            open={isOpen() && props.text !== undefined}
            onOpenChange={setOpen}
            disabled={props.text === undefined}
            openDelay={400}
            gutter={6}
            overflowPadding={8}
          >
            <Kobalte.Trigger
              as={(trigger: ComponentProps<"button">) => {
                take(button(), trigger);
                return null;
              }}
              onClick={click}
            />
            <Kobalte.Portal
              mount={landmarkOf(button())}
              ref={(place) => place.classList.add(styles.place ?? "")}
            >
              <Kobalte.Content class={styles.tip}>{props.text}</Kobalte.Content>
            </Kobalte.Portal>
          </Kobalte>
        )}
      </Show>
    </>
  );
}

/** Everything on a page stands in one; whoever goes from one to the next would miss what does not. */
function landmarkOf(element: Element): Element {
  return element.closest("main") ?? element.closest("header, nav, footer") ?? document.body;
}
