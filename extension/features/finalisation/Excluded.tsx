import FileClock from "lucide-solid/icons/file-clock";
import { For, Show } from "solid-js";
import type { Difference } from "#core/finalisation/excluded.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./Excluded.module.css";
import { excludedText, differenceText } from "./excluded-text.ts";
import { saveFile } from "../../platform/save-file.ts";
import { useNames } from "./use-names.ts";
import { useSessionPage } from "../session/session-context.ts";

/** What this device wrote before it knew of the seal: it stays readable and can be taken along. */
export function Excluded(props: { differences: readonly Difference[] }) {
  const page = usePage();
  const names = useNames();
  const { line } = useSessionPage();
  const words = () => page.messages().seal.late;
  const texts = () =>
    props.differences.map((difference) => ({
      time: difference.at === null ? "" : page.format().time(difference.at),
      who: (difference.candidate && names().get(difference.candidate)) ?? "",
      ...differenceText(difference, page.messages()),
    }));
  const download = () =>
    saveFile(`scelle-${line().number ?? ""}-non-inclus.txt`, "text/plain", excludedText(texts()));

  return (
    <Show when={props.differences.length}>
      <section class={styles.late} aria-labelledby="excluded">
        <header class={styles.head}>
          <FileClock />
          <div class={styles.words}>
            <h2 id="excluded">{words().title}</h2>
            <p>{words().count({ count: props.differences.length })}</p>
          </div>
          <Button size="sm" onClick={download}>
            {page.messages().action.export}
          </Button>
        </header>
        <ul>
          <For each={texts()}>
            {(text) => (
              <li class={styles.line}>
                <span class={styles.time}>{text.time}</span>
                <span>{text.who || text.thing}</span>
                <span>
                  {text.what} <Show when={text.before}>{(before) => <del>{before()}</del>}</Show>{" "}
                  <ins>{text.after}</ins>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
