import { createSignal, For, Show } from "solid-js";
import type { Claim, FieldConflict } from "#core/together/conflicts.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { ConflictChooser } from "../../ui/ConflictChooser.tsx";
import { Note } from "../../ui/Note.tsx";
import { conflictTitle, valueText } from "./conflict-words.ts";
import styles from "./Conflicts.module.css";
import { keyOf, useTogether } from "./together-context.ts";

type Props = {
  /** Which of the session's conflicts belong here. */
  of: (conflict: FieldConflict) => boolean;
};

/** Fields with several values, each to be settled by one click; nothing where there are none. */
export function Conflicts(props: Props) {
  const { messages, format } = usePage();
  const { conflicts, documents, keep, nameOf } = useTogether();
  const words = () => messages().person.conflict;
  const voice = () => ({ messages: messages(), format: format() });
  const [isRefused, setRefused] = createSignal(false);
  const ours = () => conflicts().filter((each) => props.of(each));
  // Whoever has a button under the focus keeps it while colleagues write on.
  const view = createView(() => ({
    conflicts: ours().map((each) => ({ ...each, id: keyOf(each) })),
  }));

  function choose(id: string, index: number): void {
    const conflict = ours().find((each) => keyOf(each) === id);
    const claim = conflict?.claims[index];
    if (conflict && claim) setRefused(!keep(conflict, claim.value));
  }

  const viewOf = (field: string, { value, actor, at }: Claim, isShown: boolean) => {
    const text = valueText(field, value, voice());
    const said = { name: nameOf(actor), time: at === null ? "" : moment(at) };
    const origin = isShown ? words().shownToAll(said) : words().written(said);
    return { text, origin, keepWord: words().keep({ value: text }) };
  };
  /** The hour alone for today. */
  const moment = (at: number) => {
    const [day, time] = [format().day(at), format().time(at)];
    return day === format().day(Date.now()) ? time : `${day} ${time}`;
  };

  return (
    <Show when={view().conflicts.length > 0 || isRefused()}>
      <div class={styles.conflicts}>
        <Show when={isRefused()}>
          <Note tone="signal" live="assertive">
            {words().refused}
          </Note>
        </Show>
        <For each={view().conflicts}>
          {(conflict) => (
            <ConflictChooser
              title={conflictTitle(conflict, documents().roster, voice())}
              values={conflict.claims.map((claim, index) =>
                viewOf(conflict.field, claim, index === 0),
              )}
              onKeep={(index) => choose(conflict.id, index)}
            />
          )}
        </For>
      </div>
    </Show>
  );
}
