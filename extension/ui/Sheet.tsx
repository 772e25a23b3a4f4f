import { type JSX, onMount, Show } from "solid-js";
import { Seal } from "./Seal.tsx";
import styles from "./Sheet.module.css";

type Props = {
  /** The heading of the page. */
  title: string;
  /** The heading has the focus as soon as it is there: the page is to be read from its head. */
  takesFocus?: boolean | undefined;
  /** A status beside the title; above it on a sealed sheet. */
  tag?: JSX.Element;
  /** One line under the title. */
  subtitle?: JSX.Element;
  /** Buttons of the head. */
  actions?: JSX.Element;
  tabs?: JSX.Element;
  children: JSX.Element;
  /** What is still to do or what is chosen, in words, at the foot that stays while the sheet scrolls. */
  footText?: JSX.Element;
  /** The buttons of the foot; without them there is no foot. */
  footActions?: JSX.Element;
  /** Finalised: wax edge, seal, serif title. No field may be left on it. */
  isSealed?: boolean | undefined;
  /** This person has just sealed it: the seal is pressed before their eyes, this once. */
  isJustSealed?: boolean | undefined;
};

/** The page as one sheet of paper; the double rule closes its head. */
export function Sheet(props: Props) {
  return (
    <section class={styles.sheet} data-sealed={props.isSealed ? "" : undefined}>
      <Show when={props.isSealed}>
        <div class={styles.seal} data-pressed={props.isJustSealed ? "" : undefined}>
          <Seal />
        </div>
      </Show>
      <header class={styles.head}>
        <div class={styles.line}>
          <div class={styles.words}>
            <div class={styles.title}>
              <Show when={props.takesFocus} fallback={<h1>{props.title}</h1>}>
                <h1 ref={(heading) => onMount(() => heading.focus())} tabIndex={-1}>
                  {props.title}
                </h1>
              </Show>
              {props.tag}
            </div>
            <Show when={props.subtitle}>
              {(subtitle) => <p class={styles.subtitle}>{subtitle()}</p>}
            </Show>
          </div>
          <Show when={props.actions}>
            {(actions) => <div class={styles.actions}>{actions()}</div>}
          </Show>
        </div>
        {props.tabs}
      </header>
      <div class={styles.body}>{props.children}</div>
      <Show when={props.footActions}>
        {(actions) => (
          <footer class={styles.foot}>
            <div class={styles.footText}>{props.footText}</div>
            <div class={styles.actions}>{actions()}</div>
          </footer>
        )}
      </Show>
    </section>
  );
}
