import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createSignal, onCleanup, Show } from "solid-js";
import { PASSWORD_PREFIX } from "#core/facts/session-password.ts";
import { useSurroundings } from "../../page/page.tsx";
import { type CopyState, makeCopying } from "../../ui/copying.ts";
import styles from "./Popup.module.css";
import type { CodeCell as Cell } from "./popup-sessions.ts";

/** The whole cell is the button: one press copies what stands in it. */
export function CodeCell(props: Cell) {
  const { messages } = useSurroundings();
  const [state, setState] = createSignal<CopyState>("idle");
  const { copy, stop } = makeCopying({
    write: (text) => navigator.clipboard.writeText(text),
    show: setState,
  });
  onCleanup(stop);

  const label = () => messages().popup[props.label];
  const copied = () => messages().action.copied;
  const hasPrefix = () => props.code.startsWith(PASSWORD_PREFIX);

  return (
    <>
      <button
        type="button"
        class={styles.cell}
        data-state={state()}
        aria-label={messages().popup.copyValue({ label: label(), value: props.code })}
        onClick={() => void copy(props.code)}
      >
        <span class={styles.label}>
          <span>
            {label()}
            <Copy />
          </span>
          <Show when={state() === "copied"}>
            <span aria-hidden="true">
              {copied()}
              <Check />
            </span>
          </Show>
        </span>{" "}
        <span class={styles.code}>
          <Show when={hasPrefix()} fallback={props.code}>
            <span class={styles.prefix}>{PASSWORD_PREFIX}</span>
            {props.code.slice(PASSWORD_PREFIX.length)}
          </Show>
        </span>
      </button>
      <div class={styles.status} data-state={state()} role="status">
        <Show when={state() === "copied"}>{copied()}</Show>
        <Show when={state() === "failed"}>
          {messages().popup.copyFailed}
          <output
            ref={(element) => queueMicrotask(() => getSelection()?.selectAllChildren(element))}
          >
            {props.code}
          </output>
        </Show>
      </div>
    </>
  );
}
