import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { keepFocus } from "./keep-focus.ts";
import { MAX_SHOWN } from "./max-shown.ts";
import styles from "./MassFiles.module.css";
import type { ProblemRow } from "./problem-rows.ts";
import { useRows } from "./rows-context.ts";

/** What was corrected here and is right now, each to be taken back. */
export function CorrectedLines(props: { wrong: readonly ProblemRow[] }) {
  const page = usePage();
  const desk = useRows();
  const words = () => page.messages().massImport.rows;
  const lines = () => {
    const wrong = new Set(
      props.wrong.filter(({ isBlocking }) => isBlocking).map(({ line }) => line),
    );
    return [...desk.corrections().keys()].filter(
      (line) => !wrong.has(line) && !desk.isLeftOut?.(line),
    );
  };
  let list: HTMLUListElement | undefined;
  const nameOf = (line: number) => {
    const cells = desk.corrections().get(line);
    return cells ? displayName(cells) : "";
  };

  async function takeBack(line: number, at: number): Promise<void> {
    const next = list?.children[at + 1] ?? list?.children[at - 1];
    const preview = list?.closest("section")?.parentElement;
    await desk.takeBack(line);
    keepFocus(preview, next);
  }

  return (
    <Show when={lines().length > 0}>
      <section class={styles.rows} aria-labelledby="corrected-lines">
        <h2 id="corrected-lines" tabindex="-1" data-after-correction>
          {words().correctedTitle({ count: lines().length })}
        </h2>
        <ul ref={(element) => (list = element)}>
          <For each={lines().slice(0, MAX_SHOWN)}>
            {(line, index) => (
              <li class={styles.line}>
                <span class={styles.words}>
                  <Check /> {words().row({ line, name: nameOf(line) })}
                </span>
                <Button
                  size="sm"
                  look="quiet"
                  name={words().takeBackOf({ line })}
                  onClick={() => void takeBack(line, index())}
                >
                  {words().takeBack}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <Show when={lines().length > MAX_SHOWN}>
          <Remark>{words().more({ count: lines().length - MAX_SHOWN })}</Remark>
        </Show>
      </section>
    </Show>
  );
}
