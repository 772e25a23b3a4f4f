import Stamp from "lucide-solid/icons/stamp";
import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import styles from "./Steps.module.css";

export type Step = "issue-reports" | "extra" | "seal";
export const STEPS: readonly Step[] = ["issue-reports", "extra", "seal"];

type Props = { step: Step; reasonsLeft: number; onGo: (step: Step) => void };

/** Where one is, what is done, and what is left. Every step can be opened at any time. */
export function Steps(props: Props) {
  const page = usePage();
  const words = () => page.messages().finalisation.step;
  const name = (step: Step) => {
    if (step === "issue-reports") return words().issueReports;
    return step === "extra" ? words().extra : words().seal;
  };
  const left = (step: Step) => {
    if (step === "extra") return words().optional;
    if (step === "seal") return words().sealHint;
    return props.reasonsLeft > 0
      ? words().reasonsLeft({ count: props.reasonsLeft })
      : words().complete;
  };
  return (
    <nav aria-label={words().title}>
      <ol class={styles.steps}>
        <For each={STEPS}>
          {(step, index) => (
            <li>
              <button
                type="button"
                class={styles.step}
                data-kind={step}
                aria-current={props.step === step ? "step" : undefined}
                onClick={() => props.onGo(step)}
              >
                <span class={styles.number} aria-hidden="true">
                  <Show when={step === "seal"} fallback={index() + 1}>
                    <Stamp />
                  </Show>
                </span>
                <span class={styles.words}>
                  <strong>{name(step)}</strong>
                  <span>{left(step)}</span>
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
