import Search from "lucide-solid/icons/search";
import { createMemo, createSignal, For, onMount } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { found } from "#core/roster/search.ts";
import { usePage } from "../../page/page.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { createKeptRows } from "../../ui/kept-rows.ts";
import { TextField } from "../../ui/TextField.tsx";
import { CANDIDATE_ROWS } from "./candidate-rows.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";

/** Whom the incident is about: everybody by name, the first letters are enough. */
export function WhomList() {
  const { messages } = usePage();
  const { candidates } = useRoom();
  const [typed, setTyped] = createSignal("");
  let field: HTMLInputElement | undefined;
  onMount(() => field?.focus());
  const byName = createMemo(() =>
    candidates().toSorted((one, other) => one.displayName.localeCompare(other.displayName, "fr")),
  );
  const shown = inFrames(
    createMemo(() => found(byName(), typed())),
    CANDIDATE_ROWS,
  );
  const row = createKeptRows(
    (candidate: RoomCandidate) => <CandidateRow candidate={candidate} isToChoose />,
    byName,
  );

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
        <For each={shown()}>{row}</For>
      </ul>
    </>
  );
}
