import Check from "lucide-solid/icons/check";
import { For, Show } from "solid-js";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import styles from "./MassFiles.module.css";
import type { ProblemRow } from "./problem-rows.ts";

/** What was corrected here and is right now, each to be taken back. */
export function CorrectedLines(props: { wrong: readonly ProblemRow[] }) {
  const page = usePage();
  const { incoming } = useMassFiles();
  const words = () => page.messages().massImport.rows;
  const lines = () => {
    const wrong = new Set(
      props.wrong.filter(({ isBlocking }) => isBlocking).map(({ line }) => line),
    );
    return [...incoming.corrections()].filter(([line]) => !wrong.has(line));
  };

  return (
    <Show when={lines().length > 0}>
      <section class={styles.rows} aria-labelledby="corrected-lines">
        <h2 id="corrected-lines" tabindex="-1" data-after-correction>
          {words().correctedTitle({ count: lines().length })}
        </h2>
        <ul>
          <For each={lines()}>
            {([line, cells]) => (
              <li class={styles.line}>
                <span class={styles.words}>
                  <Check /> {words().row({ line, name: displayName(cells) })}
                </span>
                <Button
                  size="sm"
                  look="quiet"
                  name={words().takeBackOf({ line })}
                  onClick={() => void incoming.takeBack(line)}
                >
                  {words().takeBack}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
