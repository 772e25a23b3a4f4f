import { createMemo, createSignal, type Accessor } from "solid-js";

export type Selection<Id extends string> = {
  /** Chosen and still to be chosen from, also where it is out of sight. */
  chosen: Accessor<ReadonlySet<Id>>;
  set: (ids: readonly Id[], isChosen: boolean) => void;
  clear: () => void;
};

/** What is chosen among `open`; whatever is no longer among it, whoever saw to that, drops out. */
export function useSelection<Id extends string>(open: Accessor<readonly Id[]>): Selection<Id> {
  const [ticked, setTicked] = createSignal<ReadonlySet<Id>>(new Set());
  const chosen = createMemo(() => new Set(open().filter((id) => ticked().has(id))));
  return {
    chosen,
    set(ids, isChosen) {
      const next = new Set(ticked());
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      setTicked(next);
    },
    clear: () => setTicked(new Set<Id>()),
  };
}
