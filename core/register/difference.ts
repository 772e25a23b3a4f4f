import { PUPIL_FIELDS, type Register, type RegisterPupil } from "./register.ts";

/** What an import would change: how many pupils of each kind. */
export type RegisterChanges = {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
};

/** `before` is null when the school has no register yet. Pupils are matched by id, never by name. [RG12] */
export function registerChanges(
  before: Pick<Register, "pupils"> | null,
  after: Pick<Register, "pupils">,
): RegisterChanges {
  const old = new Map(before?.pupils.map((pupil) => [pupil.pupil, pupil]));
  const pairs = after.pupils.flatMap((pupil) => {
    const known = old.get(pupil.pupil);
    return known ? { before: known, after: pupil } : [];
  });
  const unchanged = pairs.filter(isSame).length;
  return {
    added: after.pupils.length - pairs.length,
    changed: pairs.length - unchanged,
    removed: old.size - pairs.length,
    unchanged,
  };
}

function isSame({ before, after }: { before: RegisterPupil; after: RegisterPupil }): boolean {
  return PUPIL_FIELDS.every((field) => before[field] === after[field]);
}
