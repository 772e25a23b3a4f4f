import type { Register, RegisterPupil } from "./register.ts";

const { compare } = new Intl.Collator("fr", { numeric: true });

/** Every class once, as people count: 3A, 3B, 6E1, 6E2, 6E10. [RG11] */
export function classesOf({ pupils }: Pick<Register, "pupils">): string[] {
  return [...new Set(pupils.map(({ schoolClass }) => schoolClass))].toSorted(compare);
}

/** The pupils of these classes as a list of a class shows them. [RG11] */
export function pupilsOfClasses(
  { pupils }: Pick<Register, "pupils">,
  classes: readonly string[],
): RegisterPupil[] {
  const wanted = new Set(classes);
  return pupils.filter(({ schoolClass }) => wanted.has(schoolClass)).toSorted(byClassAndName);
}

/** Class by class in the order of names; homonyms by age, then always in the same order. */
export function byClassAndName(a: RegisterPupil, b: RegisterPupil): number {
  return (
    compare(a.schoolClass, b.schoolClass) ||
    compare(a.lastName, b.lastName) ||
    compare(a.firstName, b.firstName) ||
    compare(a.birthdate, b.birthdate) ||
    compare(a.pupil, b.pupil)
  );
}
