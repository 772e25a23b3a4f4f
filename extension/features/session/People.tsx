import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Avatar } from "../../ui/Avatar.tsx";
import styles from "./People.module.css";
import { useSessionPage } from "./session-context.ts";

/** Who has come into the session, as a member or as an invigilator. */
export function People() {
  const page = usePage();
  const { facts, open } = useSessionPage();
  const words = () => page.messages();
  const people = () => [...facts().people].map(([id, person]) => ({ id, ...person }));
  const title = (person: { id: string; name: string }) =>
    person.id === open.known.me ? words().person.you({ name: person.name }) : person.name;
  return (
    <Show when={people().length}>
      <section class={styles.box} aria-labelledby="people">
        <h2 id="people">{words().session.details.people}</h2>
        <ul>
          <For each={people()}>
            {(person) => (
              <li>
                <span aria-hidden="true">
                  <Avatar name={person.name} key={person.id} />
                </span>
                <span>{title(person)}</span>
                <span class={styles.role}>{words().account.role[person.role]}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
