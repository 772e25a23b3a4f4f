import { getOwner, runWithOwner, untrack, type JSX } from "solid-js";

/**
 * Rows that are made once: one that a narrow filter has taken away is there when the filter is widened,
 * which would otherwise be the slowest answer of a long list. They go with the list.
 */
export function keepRows<Id>(make: (id: Id) => JSX.Element): (id: Id) => JSX.Element {
  const owner = getOwner();
  const made = new Map<Id, JSX.Element>();
  return (id) => {
    if (!made.has(id))
      made.set(
        id,
        runWithOwner(owner, () => untrack(() => make(id))),
      );
    return made.get(id);
  };
}
