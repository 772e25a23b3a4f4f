import { foldedName } from "./spelling.ts";

type Named = { lastName: string; firstName: string };

/** Whoever has a name that begins with each of the words; everybody while nothing is typed. [PA4] */
export function found<Person extends Named>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const wanted = foldedName(typed).split(" ").filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter(({ lastName, firstName }) => {
    const names = foldedName(`${lastName} ${firstName}`).split(" ");
    return wanted.every((word) => names.some((name) => name.startsWith(word)));
  });
}
