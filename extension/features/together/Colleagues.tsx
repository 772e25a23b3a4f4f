import { createEffect, createSignal, For, on, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import styles from "./Colleagues.module.css";
import { useColleagues, type ColleagueHere } from "./together-context.ts";

/** Who else has this session open, and on what. Only that somebody has come in is said aloud, once. */
export function Colleagues() {
  const { messages, format } = usePage();
  const here = useColleagues();
  const words = () => messages().person;
  const [arrival, setArrival] = createSignal<string | null>(null);
  const greeted = new Set<string>();

  createEffect(
    on(here, (now) => {
      const newcomer = now.find(({ person, awaySince }) => !greeted.has(person) && !awaySince);
      if (!newcomer) return;
      greeted.add(newcomer.person);
      setArrival(words().hasComeIn(newcomer));
    }),
  );
  const title = ({ name, at, awaySince, ...person }: ColleagueHere) => {
    const role = words().role[person.role];
    return awaySince === null
      ? words().at({ name, role, view: words().view[at.view] })
      : words().silentSince({ name, role, time: format().time(awaySince) });
  };

  return (
    <>
      <Show when={here().length}>
        <ul class={styles.colleagues} aria-label={words().alsoHere}>
          <For each={here()}>
            {(colleague) => (
              <li>
                <Avatar
                  name={colleague.name}
                  key={colleague.person}
                  title={title(colleague)}
                  isAway={colleague.awaySince !== null}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <span class="visually-hidden" role="status">
        {arrival()}
      </span>
    </>
  );
}
