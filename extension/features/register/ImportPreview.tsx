import { For, Show } from "solid-js";
import type { RegisterChanges } from "#core/register/difference.ts";
import type { Register } from "#core/register/register.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { changesOf } from "./ask-register-worker.ts";
import type { Import, ImportPreview as Preview } from "./create-import.ts";
import { ImportRows } from "./ImportRows.tsx";
import styles from "./RegisterPage.module.css";

type Props = {
  preview: Preview;
  /** The version that counts until now; null for none, undefined while it is not known. */
  before: Register | null | undefined;
  incoming: Pick<Import, "corrections" | "faultsOf">;
};

const NO_CHANGES: RegisterChanges = { added: 0, changed: 0, removed: 0, unchanged: 0 };

/** What an import would change, before anything has changed. Rows can be corrected while that is still compared. */
export function ImportPreview(props: Props) {
  const page = usePage();
  const words = () => page.messages().register.preview;
  const count = () => props.preview.pupils.length;
  const isComparable = () => props.before !== undefined && count() > 0;
  const [changes] = createReadingOf(
    () => isComparable() && { before: props.before?.pupils ?? [], preview: props.preview },
    ({ before, preview: { pupils, hashKey } }) =>
      changesOf({ before, pupils, hashKey }).catch((error: unknown) => {
        // Who comes and goes is then not said; the rows can still be corrected.
        reportError(error);
        return NO_CHANGES;
      }),
  );
  const lines = () => props.preview.toCorrect.length;
  const said = () => {
    const { added, changed, removed, unchanged } = (isComparable() && changes()) || NO_CHANGES;
    const { leftOut, school } = props.preview;
    const counts = [
      [added, words().added],
      [changed, words().changed],
      [removed, words().removed],
      [unchanged, words().unchanged],
      [leftOut.left, words().left],
      [leftOut.inactive, words().inactive],
    ] as const;
    return [
      ...(school.uai === "" ? [] : [words().school({ uai: school.uai })]),
      ...(school.schoolYear === "" ? [] : [words().schoolYear({ first: school.schoolYear })]),
      ...counts.flatMap(([number, say]) => (number > 0 ? say({ count: number }) : [])),
    ];
  };

  return (
    <>
      <Show
        when={lines() > 0}
        fallback={
          <Note tone="ok" live="polite">
            {words().ready({ count: count() })}
          </Note>
        }
      >
        <Note tone="attention" live="polite">
          {words().problems({ count: count(), problems: lines() })}
        </Note>
      </Show>
      <Show
        when={!isComparable() || changes()}
        fallback={<p role="status">{page.messages().register.reading}</p>}
      >
        <ul class={styles.changes}>
          <For each={said()}>{(change) => <li>{change}</li>}</For>
        </ul>
      </Show>
      <ImportRows preview={props.preview} incoming={props.incoming} />
    </>
  );
}
