import Search from "lucide-solid/icons/search";
import { createSignal, For, onMount } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { CandidateRow } from "./CandidateRow.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";
import { found } from "#core/roster/search.ts";

/** Whom the incident is about: everybody by name, the first letters are enough. */
export function WhomList() {
  const { messages } = usePage();
  const { candidates } = useRoom();
  const [typed, setTyped] = createSignal("");
  let field: HTMLInputElement | undefined;
  onMount(() => field?.focus());
  const byName = () =>
    candidates().toSorted((one, other) => one.displayName.localeCompare(other.displayName, "fr"));

  return (
    <>
      <h1 class={styles.heading}>{messages().issueReport.note}</h1>
      <div class={styles.tools} role="search">
        <TextField
          ref={(element) => (field = element)}
          label={messages().room.list.search}
          isLabelHidden
          type="search"
          icon={Search}
          placeholder={messages().room.list.search}
          value={typed()}
          onInput={setTyped}
        />
      </div>
      <ul>
        <For each={found(byName(), typed())}>
          {(candidate) => <CandidateRow candidate={candidate} isToChoose />}
        </For>
      </ul>
    </>
  );
}
