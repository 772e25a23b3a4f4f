import { Index, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { CodeCell } from "./CodeCell.tsx";
import styles from "./Popup.module.css";
import type { Absence, ShownCodes } from "./popup-sessions.ts";

/** What can be copied side by side, and a sentence for what cannot. */
export function CodeCells(props: { codes: ShownCodes }) {
  const { messages } = useSurroundings();
  const sentence = (absent: Absence) => {
    const { codesPending, codesComing, codesElsewhere } = messages().popup;
    return { pending: codesPending, coming: codesComing, elsewhere: codesElsewhere }[absent];
  };
  return (
    <div class={styles.codes}>
      {/* By place: a cell that somebody uses stays, although its codes are read anew with every fact. */}
      <Index each={props.codes.cells}>{(cell) => <CodeCell {...cell()} />}</Index>
      <Show when={props.codes.absent}>
        {(absent) => <p class={styles.absent}>{sentence(absent())}</p>}
      </Show>
    </div>
  );
}
