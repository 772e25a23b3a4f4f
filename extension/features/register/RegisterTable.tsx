import { createMemo, createSignal, For, Show } from "solid-js";
import { classesOf, pupilsOfClasses } from "#core/register/queries.ts";
import type { Register, RegisterPupil } from "#core/register/register.ts";
import { found, keptWords } from "#core/roster/search.ts";
import { usePage } from "../../page/page.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { TableRegion } from "../session/TableRegion.tsx";
import { ClassFilter } from "./ClassFilter.tsx";
import { PupilCells, PupilHeads } from "./PupilColumns.tsx";
import styles from "./RegisterPage.module.css";

/** The pupils by class, to look somebody up. */
export function RegisterTable(props: { register: Register }) {
  const page = usePage();
  const words = () => page.messages().enrolment;
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const [search, setSearch] = createSignal("");
  const isSearched = () => search().trim() !== "";
  const isAsked = createMemo(() => chosen().length > 0 || isSearched());
  const inReach = createMemo(() => {
    if (!isAsked()) return [];
    const classes = chosen().length > 0 ? chosen() : classesOf(props.register);
    return pupilsOfClasses(props.register, classes);
  });
  const wordsOf = keptWords<RegisterPupil>();
  const shown = inFrames(createMemo(() => found(inReach(), search(), wordsOf)));
  const nothing = () =>
    isSearched() ? words().pupils.nothingFound({ words: search() }) : words().pupils.chooseClass;

  return (
    <div class={styles.columns}>
      <ClassFilter register={props.register} chosen={chosen()} onChoose={setChosen} />
      <section class={styles.pupils} aria-label={words().pupils.title}>
        <SearchField label={words().pupils.search} value={search()} onInput={setSearch} />
        <Show when={shown().length} fallback={<p role="status">{nothing()}</p>}>
          <TableRegion name={words().pupils.title} look="framed" isLong>
            <thead role="rowgroup">
              <tr role="row">
                <PupilHeads />
              </tr>
            </thead>
            <tbody role="rowgroup">
              <For each={shown()}>
                {(pupil) => (
                  <tr role="row">
                    <PupilCells pupil={pupil} />
                  </tr>
                )}
              </For>
            </tbody>
          </TableRegion>
        </Show>
      </section>
    </div>
  );
}
