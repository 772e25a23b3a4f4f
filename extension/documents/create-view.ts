import { createComputed, createMemo, on, untrack, type Accessor } from "solid-js";
import { createStore, reconcile } from "solid-js/store";

/**
 * What `query` answers, as a store: after a change only what differs is new, and entries of lists are
 * recognised by their `id`. So a `<For>` keeps the row that somebody is typing in. [DE10]
 */
export function createView<View extends object>(query: Accessor<View>): Accessor<View> {
  const next = createMemo(() => copyOf(query()));
  const [store, setStore] = createStore({ view: untrack(next) });
  createComputed(on(next, (view) => setStore("view", reconcile(view)), { defer: true }));
  return () => store.view;
}

/** The store writes into what it is given, and a query may hand out parts of the document itself. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
