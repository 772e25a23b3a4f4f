// What is read and takes a moment, from the disk or from the server. Solid has a resource for this, which hides
// everything around it while it reads; left half-way under the router, it hid the whole page for good.
import { batch, createComputed, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import type { Accessor } from "solid-js";

export type Reading<Value> = [
  /** undefined until something was read; then the last that was, also while it is read anew. Throws what reading threw. */
  value: Accessor<Value | undefined>,
  more: {
    /** What the last reading threw; null if it threw nothing. */
    problem: Accessor<{ error: unknown } | null>;
    again: () => Promise<void>;
    /** It is known to be this, whatever is still being read. */
    set: (value: Value) => void;
  },
];

/** Read once, and whenever it is asked for again. */
export function createReading<Value>(read: () => Promise<Value> | Value): Reading<Value> {
  return createReadingOf(() => true, read);
}

/** Read anew for each other `source`; without one, what was read stays. */
export function createReadingOf<Source, Value>(
  source: Accessor<Source | null | undefined | false>,
  read: (source: Source, last: Value | undefined) => Promise<Value> | Value,
): Reading<Value> {
  const [value, setValue] = createSignal<Value>();
  const [problem, setProblem] = createSignal<{ error: unknown } | null>(null);
  const wanted = createMemo(source);
  let latest = 0;

  function settle(outcome: { value: Value } | { error: unknown }): void {
    batch(() => {
      if ("value" in outcome) setValue(() => outcome.value);
      setProblem("error" in outcome ? outcome : null);
    });
  }

  /** Of two readings under way the one that was begun last counts. */
  async function begin(from: Source): Promise<void> {
    const mine = (latest += 1);
    const outcome = await attempt(() => untrack(() => read(from, value())));
    if (mine === latest) settle(outcome);
  }

  async function again(): Promise<void> {
    const from = untrack(wanted);
    if (isThere(from)) await begin(from);
  }

  createComputed(() => {
    latest += 1;
    const from = wanted();
    if (isThere(from)) void begin(from);
  });
  onCleanup(() => (latest += 1));

  function current(): Value | undefined {
    const trouble = problem();
    if (trouble) throw trouble.error;
    return value();
  }
  function set(known: Value): void {
    latest += 1;
    settle({ value: known });
  }
  return [current, { problem, again, set }];
}

async function attempt<Value>(
  read: () => Promise<Value> | Value,
): Promise<{ value: Value } | { error: unknown }> {
  try {
    return { value: await read() };
  } catch (error) {
    return { error };
  }
}

function isThere<Source>(source: Source | null | undefined | false): source is Source {
  return source !== null && source !== undefined && source !== false;
}
