/** A map of what was used last: the one that was longest unused goes when there are too many. */
export type Recent<Key, Value> = {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): boolean;
};

/**
 * For what can be had again from the disk: sessions that nobody has opened are read too (the platform
 * asks, a list is made), and no one would say that they may go.
 */
export function createRecent<Key, Value>(max: number): Recent<Key, Value> {
  const values = new Map<Key, Value>();
  const use = (key: Key, value: Value) => {
    values.delete(key);
    values.set(key, value);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) use(key, value);
      return value;
    },
    set(key, value) {
      use(key, value);
      const [longestUnused] = values.keys();
      if (values.size > max && longestUnused !== undefined) values.delete(longestUnused);
    },
    delete: (key) => values.delete(key),
  };
}

/** Sessions that are worked on at the same time at the design load, and some more. */
export const MAX_SESSIONS_AT_HAND = 2_500;
