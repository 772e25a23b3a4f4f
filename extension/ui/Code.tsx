import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createSignal, onCleanup, Show } from "solid-js";
import { Button } from "./Button.tsx";
import styles from "./Code.module.css";
import { type CopyState, makeCopying } from "./copying.ts";

type Props = {
  /** The code without its prefix: `K7GM-4RXV`. */
  code: string;
  /** Shown paler, copied with the code: `C-`. */
  prefix?: string | undefined;
  /** "Copier le code d’accès": names the code. */
  copyName: string;
  copiedWord: string;
  /** When the browser does not let it copy: the code is selected, and this says how to go on. */
  failedSentence: string;
  /** `link`: long, so it goes on in the next line. */
  size?: "md" | "sm" | "link" | undefined;
};

/** A code to read aloud, in letters of one width, and a button that copies it; the focus stays there. */
export function Code(props: Props) {
  const [state, setState] = createSignal<CopyState>("idle");
  const { copy, stop } = makeCopying({ write: writeToClipboard, show: setState });
  onCleanup(stop);
  let output: HTMLOutputElement | null = null;

  const press = async () => {
    await copy((props.prefix ?? "") + props.code);
    if (state() === "failed" && output) getSelection()?.selectAllChildren(output);
  };

  return (
    <div class={styles.code} data-size={props.size ?? "md"}>
      <output ref={(element) => (output = element)} class={styles.output}>
        <Show when={props.prefix}>
          <span class={styles.prefix}>{props.prefix}</span>
        </Show>
        {props.code}
      </output>
      <span class={styles.status} role="status" data-state={state()}>
        <Show when={state() === "copied"}>
          <Check />
          {props.copiedWord}
        </Show>
        <Show when={state() === "failed"}>{props.failedSentence}</Show>
      </span>
      <Button
        look="quiet"
        size="sm"
        icon={Copy}
        name={props.copyName}
        onClick={() => void press()}
      />
    </div>
  );
}

function writeToClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
