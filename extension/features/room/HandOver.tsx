import { createMemo, Show } from "solid-js";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import { handOver } from "#core/journal/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { nameOf } from "../together/name-of.ts";
import { keepFocus } from "./keep-focus.ts";
import { useRoom } from "./room-context.tsx";
import { useJournal } from "./use-journal.ts";

/** What the colleague who has left wants whoever is in the room now to know. [JO4] */
export function HandOver() {
  const { messages, format } = usePage();
  const { parts, facts, me, isOpen } = useRoom();
  const journal = useJournal();
  const words = () => messages().journal.leave;
  const left = createMemo(() => (isOpen() ? handOver(parts.notes, me) : null));
  const from = (by: NonNullable<ReturnType<typeof left>>) =>
    words().from({
      name: nameOf(by.by, facts(), messages()),
      time: format().time(by.at),
    });

  return (
    <Show when={left()}>
      {(note) => (
        <Note
          tone="action"
          icon={NotebookPen}
          live="polite"
          fact={from(note())}
          act={
            <Button
              size="sm"
              onClick={() => {
                journal.takeOver(note().id);
                keepFocus(document.querySelector("main"));
              }}
            >
              {words().read}
            </Button>
          }
        >
          {note().text}
        </Note>
      )}
    </Show>
  );
}
