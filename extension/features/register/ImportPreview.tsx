import { createMemo, For, Show } from "solid-js";
import { registerDifference, type RegisterDifference } from "#core/register/difference.ts";
import type { Register } from "#core/register/register.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Import, ImportPreview as Preview } from "./create-import.ts";
import { ImportRows } from "./ImportRows.tsx";
import styles from "./RegisterPage.module.css";

type Props = {
  preview: Preview;
  /** The version that counts until now; null for none, undefined while it is not known. */
  before: Register | null | undefined;
  incoming: Pick<Import, "corrections" | "faultsOf">;
};

const NO_DIFFERENCE: RegisterDifference = { added: [], changed: [], removed: [], unchanged: [] };

/** What an import would change, before anything has changed. */
export function ImportPreview(props: Props) {
  const page = usePage();
  const words = () => page.messages().register.preview;
  const difference = createMemo(() => {
    const { before, preview } = props;
    return before === undefined || !preview.register
      ? NO_DIFFERENCE
      : registerDifference(before, preview.register);
  });
  const count = () => props.preview.register?.pupils.length ?? 0;
  const lines = () => props.preview.toCorrect.length;
  const changes = () => {
    const { added, changed, removed, unchanged } = difference();
    const { leftOut, school } = props.preview;
    const said = [
      [added.length, words().added],
      [changed.length, words().changed],
      [removed.length, words().removed],
      [unchanged.length, words().unchanged],
      [leftOut.left, words().left],
      [leftOut.inactive, words().inactive],
    ] as const;
    return [
      ...(school.uai === "" ? [] : [words().school({ uai: school.uai })]),
      ...(school.schoolYear === "" ? [] : [words().schoolYear({ first: school.schoolYear })]),
      ...said.flatMap(([number, say]) => (number > 0 ? say({ count: number }) : [])),
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
      <ul class={styles.changes}>
        <For each={changes()}>{(change) => <li>{change}</li>}</For>
      </ul>
      <ImportRows preview={props.preview} incoming={props.incoming} />
    </>
  );
}
