import { foldedName } from "./spelling.ts";

type Named = { lastName: string; firstName: string };

/** The words of somebody's names, folded. */
export type WordsOf<Person> = (person: Person) => readonly string[];

/** Whoever has a name that begins with each of the words; everybody while nothing is typed. [PA4] */
export function found<Person extends Named>(
  people: readonly Person[],
  typed: string,
  wordsOf: WordsOf<Person> = nameWords,
): readonly Person[] {
  const wanted = foldedName(typed).split(" ").filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter((person) => {
    const names = wordsOf(person);
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}

/** For many people of whom none ever changes: a whole school is folded once, not with every key. */
export function keptWords<Person extends Named>(): WordsOf<Person> {
  const kept = new WeakMap<Person, readonly string[]>();
  return (person) => {
    const known = kept.get(person) ?? nameWords(person);
    kept.set(person, known);
    return known;
  };
}

function nameWords({ lastName, firstName }: Named): readonly string[] {
  return foldedName(`${lastName} ${firstName}`).split(" ");
}
