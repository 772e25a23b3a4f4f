import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { classesCalled, classSizes } from "#core/register/queries.ts";
import type { Register } from "#core/register/register.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import styles from "./ClassFilter.module.css";

type Props = {
  register: Register;
  chosen: readonly string[];
  onChoose: (classes: readonly string[]) => void;
  /** What is to be said below the classes. */
  children?: JSX.Element;
};

/** The classes of the school with their sizes, to choose some of them; what is chosen stays in sight. */
export function ClassFilter(props: Props) {
  const page = usePage();
  const words = () => page.messages().enrolment.classes;
  const [search, setSearch] = createSignal("");
  const sizes = createMemo(() => classSizes(props.register));
  const shown = createMemo(() => classesCalled(sizes(), search(), props.chosen));
  const choose = (name: string, isChosen: boolean) =>
    props.onChoose(
      isChosen ? [...props.chosen, name] : props.chosen.filter((each) => each !== name),
    );

  return (
    <section class={styles.classes} aria-label={words().title}>
      <SearchField label={words().search} value={search()} onInput={setSearch} />
      <Show
        when={shown().length}
        fallback={<p role="status">{words().nothingFound({ words: search() })}</p>}
      >
        <ul class={styles.list}>
          <For each={shown()}>
            {({ name, size }) => (
              <li class={styles.class} data-chosen={props.chosen.includes(name) ? "" : undefined}>
                <CheckboxField
                  isChecked={props.chosen.includes(name)}
                  onChange={(isChosen) => choose(name, isChosen)}
                >
                  {name}
                </CheckboxField>
                <span class={styles.size}>{words().size({ count: size })}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      {props.children}
    </section>
  );
}
