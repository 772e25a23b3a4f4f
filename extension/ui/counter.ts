/** Share of the limit from which on the counter is worth its place. [WL7] */
const SHOWN_FROM = 0.8;

export type Counter = { text: string; isOver: boolean };

/** What is used of `limit`, in the units of `String.length`; null while the end is far. */
export function counter(length: number, limit: number | undefined): Counter | null {
  if (limit === undefined || length < limit * SHOWN_FROM) return null;
  return { text: `${length} / ${limit}`, isOver: length > limit };
}
