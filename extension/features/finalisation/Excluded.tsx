import FileClock from "lucide-solid/icons/file-clock";
import { Show } from "solid-js";
import type { Difference } from "#core/finalisation/excluded.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { useMember } from "../account/member-context.ts";
import { LeftOutActs } from "../addendum/LeftOutActs.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { DifferenceList } from "./DifferenceList.tsx";
import styles from "./Excluded.module.css";
import { differenceRows, excludedText } from "./excluded-text.ts";
import { useNames } from "./use-names.ts";

/** What this device wrote before it knew of the seal: it stays readable, and can be taken along and sent. */
export function Excluded(props: { differences: readonly Difference[] }) {
  const page = usePage();
  const { say } = useMember();
  const { line, open, documents } = useSessionPage();
  const names = useNames();
  const words = () => page.messages().seal.late;
  const rows = () =>
    differenceRows(props.differences, names(), {
      messages: page.messages(),
      format: page.format(),
    });
  const download = () =>
    saveFile(`scelle-${line().number ?? ""}-non-inclus.txt`, "text/plain", excludedText(rows()));

  return (
    <Show when={props.differences.length}>
      {(count) => (
        <section class={styles.late} aria-labelledby="excluded">
          <header class={styles.head}>
            <FileClock />
            <div class={styles.words}>
              <h2 id="excluded">{words().title}</h2>
              <p>{words().count({ count: count() })}</p>
            </div>
          </header>
          <DifferenceList rows={rows()} />
          <LeftOutActs
            leftOut={{
              link: open.link,
              me: open.known.me,
              documents,
              differences: () => props.differences,
            }}
            onExport={download}
            onRemoved={say}
          />
        </section>
      )}
    </Show>
  );
}
