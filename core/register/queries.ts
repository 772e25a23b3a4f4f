import { folded } from "../roster/spelling.ts";
import type { Register, RegisterPupil } from "./register.ts";

const { compare } = new Intl.Collator("fr", { numeric: true });

/** Every class once, as people count: 3A, 3B, 6E1, 6E2, 6E10. [RG11] */
export function classesOf({ pupils }: { pupils: readonly { schoolClass: string }[] }): string[] {
  return [...new Set(pupils.map(({ schoolClass }) => schoolClass))].toSorted(compare);
}

export type ClassSize = { name: string; size: number };

/** Every class once, with how many pupils it has. [RG11] */
export function classSizes(register: Pick<Register, "pupils">): ClassSize[] {
  const sizes = new Map<string, number>();
  for (const { schoolClass } of register.pupils)
    sizes.set(schoolClass, (sizes.get(schoolClass) ?? 0) + 1);
  return classesOf(register).map((name) => ({ name, size: sizes.get(name) ?? 0 }));
}

/** The classes whose name has what was typed in it, and those that are chosen. [RG17] */
export function classesCalled(
  classes: readonly ClassSize[],
  typed: string,
  chosen: readonly string[],
): ClassSize[] {
  const wanted = folded(typed);
  return classes.filter(({ name }) => folded(name).includes(wanted) || chosen.includes(name));
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
