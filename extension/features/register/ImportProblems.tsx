import { For, Show } from "solid-js";
import type { ImportProblem } from "#core/imports/imported-pupil.ts";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./RegisterPage.module.css";

type Props = {
  problems: readonly ImportProblem[];
  onAccept: (lines: readonly number[]) => void;
};

/** Every row to correct, with its line in the file and the reason. */
export function ImportProblems(props: Props) {
  const page = usePage();
  const words = () => page.messages().register;
  const repairable = () =>
    props.problems.flatMap(({ code, line }) => (code === "mojibake" ? line : []));

  return (
    <section class={styles.problems} aria-labelledby="import-problems">
      <div class={styles.head}>
        <h2 id="import-problems">{words().toCorrect}</h2>
        <Show when={repairable().length > 1}>
          <Button size="sm" onClick={() => props.onAccept(repairable())}>
            {words().mojibake.acceptAll}
          </Button>
        </Show>
      </div>
      <ul>
        <For each={props.problems}>
          {(problem) => (
            <li class={styles.problem}>
              <div>
                <h3>{words().row(problem)}</h3>
                <p>{words().problem[problem.code]}</p>
              </div>
              <Show when={problem.code === "mojibake" && problem.repaired}>
                {(repaired) => (
                  <Button size="sm" onClick={() => props.onAccept([problem.line])}>
                    {words().mojibake.accept({ name: displayName(repaired()) })}
                  </Button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
