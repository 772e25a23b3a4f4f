import { createMemo, createSignal, For, Show } from "solid-js";
import { entriesOf, type JournalEntry } from "#core/journal/entries.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { createEntries } from "../../documents/create-entries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { createKeptRows } from "../../ui/kept-rows.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import { JournalLine } from "./JournalLine.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./RoomJournal.module.css";
import { useJournal } from "./use-journal.ts";
import { ViewTitle } from "./ViewTitle.tsx";

/** The lowest one has one line of words, and who wrote them. */
const ENTRIES = { rowPx: 46, most: 8, first: 4 };

/** What has happened in the room, and a field to write on. [JO1] */
export function RoomJournal() {
  const { messages } = usePage();
  const { parts, isOpen } = useRoom();
  const words = () => messages().journal;
  const entries = createEntries(() => entriesOf(parts));
  const shown = inFrames(entries.ids, ENTRIES);
  const enrolled = createMemo(() => new Map(parts.enrolled.map((each) => [each.id, each])));
  const line = createKeptRows(
    (id: JournalEntry["id"]) => (
      <Show when={entries.get(id)}>
        {(entry) => <JournalLine entry={entry()} enrolled={enrolled()} />}
      </Show>
    ),
    entries.ids,
  );

  return (
    <article class={styles.journal}>
      <ViewTitle>{words().title}</ViewTitle>
      <Show when={isOpen()}>
        <NewNote />
      </Show>
      <Show when={entries.ids().length} fallback={<p class={styles.empty}>{words().empty}</p>}>
        <ol class={styles.entries} aria-label={words().entries}>
          <For each={shown()}>{line}</For>
        </ol>
      </Show>
    </article>
  );
}

/** It stands in the journal from its first letter on; the button only begins the next one. */
function NewNote() {
  const { messages } = usePage();
  const words = () => messages().journal;
  const note = useJournal().createNote();
  const [typed, setTyped] = createSignal("");
  let field: HTMLTextAreaElement | undefined;

  /** What the journal did not take stays in the field, and is offered anew. */
  function end(): void {
    if (note.end()) setTyped("");
    else note.type();
    field?.focus();
  }

  return (
    <div class={styles.note}>
      <TextArea
        ref={(area) => {
          field = area;
          note.bindTo(area);
        }}
        label={words().field}
        hint={words().hint}
        rows={2}
        limit={MAX_DESCRIPTION}
        value={typed()}
        onInput={(text) => {
          setTyped(text);
          note.type();
        }}
      />
      <Show when={typed().trim()}>
        <Button size="sm" onClick={end}>
          {words().add}
        </Button>
      </Show>
    </div>
  );
}
