import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import type { CandidateRow } from "#core/roster/candidate-rows.ts";
import { duplicates } from "#core/roster/queries.ts";
import { found } from "#core/roster/search.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { TitleLine } from "../../ui/TitleLine.tsx";
import type { Selection } from "../../ui/use-selection.ts";
import styles from "./Candidates.module.css";
import { CandidateTable } from "./CandidateTable.tsx";

type Props = {
  people: readonly CandidateRow[];
  selection: Selection<CandidateId>;
  isFormOpen: boolean;
  /** Buttons beside the title. */
  acts: JSX.Element;
  onEdit: (person: CandidateRow) => void;
  /** Whether they are gone. */
  onRemove: (person: CandidateRow) => boolean;
};

/** The list with its search; whoever stands on it twice is told above it. */
export function CandidateList(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate.list;
  const [search, setSearch] = createSignal("");
  const shown = createMemo(() => found(props.people, search()));
  const title = () => words().title({ count: props.people.length });
  const twice = createMemo(() =>
    duplicates(props.people).flatMap(([first]) => first?.displayName ?? []),
  );
  let list: HTMLElement | undefined;

  /** The row is gone: the focus goes to the bin of the one in its place, or to the title. */
  function remove(person: CandidateRow): void {
    const at = shown().findIndex(({ id }) => id === person.id);
    if (!props.onRemove(person)) return;
    const next = shown()[at] ?? shown().at(-1);
    const row = next && list?.querySelector(`[data-candidate="${next.id}"]`);
    const bin = row?.querySelector<HTMLElement>("td:last-child button:last-of-type");
    (bin ?? list?.querySelector("h2"))?.focus();
  }

  return (
    <section ref={(element) => (list = element)} class={styles.list}>
      <TitleLine>
        <h2 tabindex="-1">{title()}</h2>
        {props.acts}
      </TitleLine>
      <For each={twice()}>
        {(name) => <Note tone="attention">{words().duplicates({ name })}</Note>}
      </For>
      <div class={styles.search}>
        <SearchField label={words().search} value={search()} onInput={setSearch} />
      </div>
      <Show
        when={shown().length}
        fallback={<p role="status">{words().nothingFound({ words: search() })}</p>}
      >
        <CandidateTable
          title={title()}
          rows={shown()}
          selection={props.selection}
          isFormOpen={props.isFormOpen}
          onEdit={(person) => props.onEdit(person)}
          onRemove={remove}
        />
      </Show>
    </section>
  );
}
