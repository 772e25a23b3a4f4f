import { folded } from "#core/roster/spelling.ts";

/** What the palette can find. */
export type Findable = {
  /** Folded words, with single blanks between them. */
  text: string;
  /** Of these at least one has to be meant: an act on some session is not found by its number alone. */
  own?: string | undefined;
};

/** The entries in which every typed word is, the best first, and no more than `most`. [PK1] */
export function bestOf<Entry extends Findable>(
  entries: readonly Entry[],
  typed: string,
  most: number,
): Entry[] {
  const wanted = folded(typed).split(" ").filter(Boolean);
  return entries
    .filter(({ text, own }) => areIn(wanted, text) && (own === undefined || isMeant(wanted, own)))
    .map((entry) => ({ entry, distance: distanceOf(wanted, entry.text) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function areIn(wanted: readonly string[], text: string): boolean {
  return wanted.every((word) => text.includes(word));
}

function isMeant(wanted: readonly string[], own: string): boolean {
  return wanted.some((word) => own.includes(word));
}

/** For each word 0 if it stands there, 1 if one begins with it, 2 if it is inside of one. */
function distanceOf(wanted: readonly string[], text: string): number {
  const words = text.split(" ");
  return wanted.reduce((sum, word) => {
    if (words.includes(word)) return sum;
    return sum + (words.some((each) => each.startsWith(word)) ? 1 : 2);
  }, 0);
}
