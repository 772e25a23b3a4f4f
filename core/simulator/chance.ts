/** Everything that is left to chance in a schedule, from one seed: the same seed, the same schedule. */
export type Chance = {
  /** 0 ≤ n < 1 */
  next(): number;
  /** True once in `1 / share` times. */
  happens(share: number): boolean;
  below(end: number): number;
  pick<T>(from: readonly T[]): T;
  /** 16 bytes in hex. */
  id(): string;
};

/** mulberry32: 32 bits of state are plenty for a schedule, and a seed fits on a command line. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    id: () => Array.from({ length: 16 }, () => below(256).toString(16).padStart(2, "0")).join(""),
  };
}
