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
  /** Of the entries that somebody has looked at. */
  const cells = new Map<Entry["id"], Cell<Entry>>();
  let now: ReadonlyMap<Entry["id"], Entry> = new Map();
  const ids = createMemo(
    () => {
      now = new Map(query().map((entry) => [entry.id, entry]));
      for (const [id, cell] of cells) cell.set(now.get(id));
      return [...now.keys()];
    },
    [],
    { equals: isSame },
  );
  function get(id: Entry["id"]): Entry | undefined {
    const cell = cells.get(id) ?? makeCell(now.get(id));
    cells.set(id, cell);
    return cell.entry();
  }
  return { ids, get };
}

type Cell<Entry> = { entry: Accessor<Entry | undefined>; set: (entry: Entry | undefined) => void };

function makeCell<Entry>(first: Entry | undefined): Cell<Entry> {
  const [entry, setEntry] = createSignal(first, { equals: isSame });
  return { entry, set: (now) => void setEntry(() => now) };
}
