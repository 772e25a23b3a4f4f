import { createMemo, For } from "solid-js";
import { addendaIn } from "#core/addendum/queries.ts";
import type { PersonId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./AddendaTold.module.css";
import { useRoom } from "./room-context.tsx";

/** Everybody in the session hears that something was sent beside the seal, by whom and when. [AD5] */
export function AddendaTold() {
  const { messages, format } = usePage();
  const { link, facts } = useRoom();
  const addenda = createMemo(() => addendaIn(link.facts()));
  const nameOf = (person: PersonId) =>
    facts().people.get(person)?.name ?? messages().account.role.member;
  return (
    <For each={addenda()}>
      {({ by, at, differences: count }) => (
        <div class={styles.told}>
          <Note tone="action">
            {messages().addendum.told({
              name: nameOf(by),
              count,
              day: format().longDay(at),
              time: format().time(at),
            })}
          </Note>
        </div>
      )}
    </For>
  );
}
