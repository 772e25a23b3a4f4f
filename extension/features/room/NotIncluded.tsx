import { createMemo, For, Show } from "solid-js";
import { excludedWork, type Difference } from "#core/finalisation/excluded.ts";
import { documentsAt } from "#core/finalisation/documents-at.ts";
import type { CandidateId } from "#core/ids.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { LeftOutActs } from "../addendum/LeftOutActs.tsx";
import { differenceRows, excludedText } from "../finalisation/excluded-text.ts";
import { afterWord, differenceWord, valueWord } from "./difference-word.ts";
import styles from "./NotIncluded.module.css";
import { useRoom } from "./room-context.tsx";

/** What this device wrote before it heard of the seal: it stays readable, and changes nothing. */
export function NotIncluded() {
  const { messages, format } = usePage();
  const { localDocuments, receipt, facts, link, me, say } = useRoom();
  const differences = createMemo(() => {
    const sealed = receipt();
    const then = sealed && documentsAt(localDocuments(), sealed.heads);
    return then ? excludedWork(localDocuments(), then) : [];
  });
  // Nearly always there is nothing: then nobody's name is looked up with every change.
  const names = createMemo(() => {
    if (differences().length === 0) return new Map<CandidateId, string>();
    const enrolled = enrolledCandidates(localDocuments().roster, facts());
    return new Map(enrolled.map(({ id, displayName }) => [id, displayName]));
  });
  const nameOf = ({ candidate }: Difference) => (candidate && names().get(candidate)) ?? "";

  function download(): void {
    const voice = { messages: messages(), format: format() };
    const text = excludedText(differenceRows(differences(), names(), voice));
    saveFile(`scelle-${facts().codes?.number ?? ""}-non-inclus.txt`, "text/plain", text);
  }

  return (
    <Show when={differences().length}>
      {(count) => (
        <section class={styles.late}>
          <h2>{messages().seal.late.title}</h2>
          <p>{messages().seal.late.count({ count: count() })}</p>
          <ul>
            <For each={differences()}>
              {(difference) => (
                <li>
                  <p>
                    <Show when={difference.at}>{(at) => <time>{format().time(at())}</time>}</Show>{" "}
                    <b>{nameOf(difference)}</b> {differenceWord(difference, messages())}
                  </p>
                  <p>
                    <Show when={valueWord(difference, difference.before, messages())}>
                      {(before) => <del>{before()}</del>}
                    </Show>{" "}
                    <Show when={afterWord(difference, messages())}>
                      {(after) => <ins>{after()}</ins>}
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ul>
          <LeftOutActs
            leftOut={{ link, me, documents: localDocuments, differences }}
            onExport={download}
            onRemoved={(text) => say({ text })}
          />
        </section>
      )}
    </Show>
  );
}
