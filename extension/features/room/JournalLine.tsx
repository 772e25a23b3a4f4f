import Trash from "lucide-solid/icons/trash";
import { Show } from "solid-js";
import type { CandidateId, PersonId } from "#core/ids.ts";
import type { JournalEntry } from "#core/journal/entries.ts";
import { personOf, type EnrolledCandidate } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { nameOf } from "../together/name-of.ts";
import { keepFocus } from "./keep-focus.ts";
import { journalWords } from "#core/journal/journal-words.ts";
import { useRoom } from "./room-context.tsx";
import { spokenName } from "./person-name.ts";
import styles from "./RoomJournal.module.css";
import { useJournal } from "./use-journal.ts";

type Props = {
  entry: JournalEntry;
  /** Read already, for all lines. */
  enrolled: ReadonlyMap<CandidateId, EnrolledCandidate>;
};

/** One thing that happened: when, what, who. */
export function JournalLine(props: Props) {
  const { messages, format } = usePage();
  const { documents, facts, isOpen } = useRoom();
  const journal = useJournal();
  const words = () => messages().journal;
  const time = () => format().time(props.entry.at);
  const spoken = (person: PersonId) => nameOf(person, facts(), messages());
  /** Also of somebody who has been removed meanwhile. */
  const candidateName = (id: CandidateId) => {
    const born = props.enrolled.get(id) ?? personOf(documents().roster, id);
    return born ? spokenName(born) : words().gone;
  };
  const sentence = () => {
    const { entry } = props;
    const name = "candidate" in entry ? candidateName(entry.candidate) : words().gone;
    return journalWords(messages(), entry, name);
  };
  const note = () => (props.entry.kind === "note" ? props.entry.note : null);
  const isTakenBack = () => props.entry.kind === "decision" && props.entry.isWithdrawn;
  const author = () => (props.entry.by === null ? words().platform : spoken(props.entry.by));

  return (
    <li class={styles.entry} data-kind={props.entry.kind}>
      <time class={styles.time}>{time()}</time>
      <div class={styles.what}>
        <Show when={note()?.kind === "hand-over"}>
          <b>{words().handOver}</b>{" "}
        </Show>
        <span data-taken-back={isTakenBack() ? "" : undefined}>{sentence()}</span>
        <small>
          {author()}
          <Show when={isTakenBack()}>, {words().takenBack}</Show>
          <Show when={note()?.takenBy}>
            {(reader) => <>, {words().handOverRead({ name: spoken(reader()) })}</>}
          </Show>
        </small>
      </div>
      <Show when={isOpen() ? note() : null}>
        {(written) => (
          <Button
            look="quiet"
            size="xs"
            icon={Trash}
            name={words().remove({ time: time() })}
            onClick={(event) => {
              const { currentTarget } = event;
              const journalOf =
                currentTarget instanceof Element && currentTarget.closest("article");
              journal.remove(written().id);
              if (journalOf) keepFocus(journalOf.querySelector("h1"));
            }}
          />
        )}
      </Show>
    </li>
  );
}
