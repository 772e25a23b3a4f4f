import { byClassAndName } from "./queries.ts";
import { PUPIL_FIELDS, type Register, type RegisterPupil } from "./register.ts";

/** What an import would change, each list in the order of classes and names. */
export type RegisterDifference = {
  added: readonly RegisterPupil[];
  changed: readonly { before: RegisterPupil; after: RegisterPupil }[];
  removed: readonly RegisterPupil[];
  unchanged: readonly RegisterPupil[];
};

/** `before` is null when the school has no register yet. Pupils are matched by id, never by name. [RG12] */
export function registerDifference(
  before: Pick<Register, "pupils"> | null,
  after: Pick<Register, "pupils">,
): RegisterDifference {
  const old = new Map(before?.pupils.map((pupil) => [pupil.pupil, pupil]));
  const still = new Set(after.pupils.map(({ pupil }) => pupil));
  const pairs = after.pupils
    .toSorted(byClassAndName)
    .map((pupil) => ({ before: old.get(pupil.pupil), after: pupil }));
  const both = pairs.flatMap((pair) =>
    pair.before ? { before: pair.before, after: pair.after } : [],
  );
  return {
    added: pairs.filter((pair) => !pair.before).map((pair) => pair.after),
    changed: both.filter((pair) => !isSame(pair)),
    removed: [...old.values()].filter(({ pupil }) => !still.has(pupil)).toSorted(byClassAndName),
    unchanged: both.filter(isSame).map((pair) => pair.after),
  };
}

function isSame({ before, after }: { before: RegisterPupil; after: RegisterPupil }): boolean {
  return PUPIL_FIELDS.every((field) => before[field] === after[field]);
}
