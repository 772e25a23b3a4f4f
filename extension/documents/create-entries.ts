import { createMemo, createSignal, type Accessor } from "solid-js";
import { isSame } from "./is-same.ts";

export type Entries<Entry extends { id: string }> = {
  ids: Accessor<readonly Entry["id"][]>;
  /** undefined while there is none. */
  get: (id: Entry["id"]) => Entry | undefined;
};

/**
 * The entries that `query` answers, each followed on its own: with 200 of them, a key in one tells only
 * whoever looks at that one, and its row alone is written anew. [DE10]
 */
export function createEntries<Entry extends { id: string }>(
  query: Accessor<readonly Entry[]>,
): Entries<Entry> {
  const cells = new Map<Entry["id"], Cell<Entry>>();
  const cellOf = (id: Entry["id"]) => {
    const cell = cells.get(id) ?? makeCell<Entry>();
    cells.set(id, cell);
    return cell;
  };
  const ids = createMemo(
    () => {
      const now = new Map(query().map((entry) => [entry.id, entry]));
      const known = new Set([...cells.keys(), ...now.keys()]);
      for (const id of known) cellOf(id).set(now.get(id));
      return [...now.keys()];
    },
    [],
    { equals: isSame },
  );
  return { ids, get: (id) => cellOf(id).entry() };
}

type Cell<Entry> = { entry: Accessor<Entry | undefined>; set: (entry: Entry | undefined) => void };

function makeCell<Entry>(): Cell<Entry> {
  const [entry, setEntry] = createSignal<Entry | undefined>(undefined, { equals: isSame });
  return { entry, set: (now) => void setEntry(() => now) };
}
