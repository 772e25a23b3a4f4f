// The words by which a session is found.
import type { Format } from "#core/messages/format.ts";
import { folded } from "#core/roster/spelling.ts";
import type { SessionLine } from "./session-line.ts";

/** Everything of a line that somebody may type, folded. [SL5] */
export type TextOf = (line: SessionLine) => string;

/** Each line is folded once, not with every key: 500 of them would take as long as the key may. */
export function createTextOf({ date: dayOf, weekday }: Pick<Format, "date" | "weekday">): TextOf {
  const texts = new WeakMap<SessionLine, string>();
  return (line) => {
    const known = texts.get(line);
    if (known !== undefined) return known;
    const { number, site, room, date, time, invigilators } = line;
    const text = folded(
      [number ?? "", site, room, invigilators, dayOf(date), weekday(date), time].join(" "),
    );
    texts.set(line, text);
    return text;
  };
}

/** The lines in which every word of `typed` is found, whatever its accents and capitals. [SL5] */
export function found(
  lines: readonly SessionLine[],
  typed: string,
  textOf: TextOf,
): readonly SessionLine[] {
  const words = wordsOf(typed);
  if (words.length === 0) return lines;
  return lines.filter((line) => words.every((word) => textOf(line).includes(word)));
}

export function wordsOf(typed: string): string[] {
  return folded(typed).split(" ").filter(Boolean);
}
