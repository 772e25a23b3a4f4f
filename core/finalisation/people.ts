// A person stands in the sealed content as a commitment. Who it is, and what was written about them, is
// in a table beside it: a row can be checked against the commitment, and taken out without breaking it.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { canonicalBytes } from "../canonical.ts";
import { salt as saltShape, type FinalContent, type PersonRef, type PersonRow } from "./schema.ts";

/** SHA-256(salt ‖ canonical JSON of the fields) in hex; null without a salt of 16 bytes. [FI8] */
export function commitmentOf({ fields, salt }: Pick<PersonRow, "fields" | "salt">): string | null {
  if (!saltShape.safeParse(salt).success || salt === null) return null;
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), canonicalBytes(fields))));
}

/** The row of one person; what is no salt is none. */
export function personRowOf(
  ref: PersonRef,
  fields: PersonRow["fields"],
  salt: string | null,
): PersonRow {
  return { ref, fields, salt: saltShape.safeParse(salt).data ?? null };
}

/** Every person of the content is in one of these; a forged row may also be of nobody in it. */
export type PeopleCheck = {
  /** The row is what was sealed. */
  genuine: PersonRef[];
  /** There is no row any more: the seal holds without it. */
  erased: PersonRef[];
  /** The row is not what was sealed. */
  forged: PersonRef[];
  /** The content has no commitment for this person: a row proves nothing. */
  unsealed: PersonRef[];
};

/** Compares the table with what was sealed. [FI9] */
export function checkPeople(content: FinalContent, people: readonly PersonRow[]): PeopleCheck {
  const commitments = commitmentsIn(content);
  const refs = [...commitments.keys()];
  const forged = new Set(people.filter((row) => !holds(commitments, row)).map(({ ref }) => ref));
  const listed = new Set(people.map(({ ref }) => ref));
  const isSealed = (ref: PersonRef) => commitments.get(ref) !== null && !forged.has(ref);
  return {
    genuine: refs.filter((ref) => isSealed(ref) && listed.has(ref)),
    erased: refs.filter((ref) => isSealed(ref) && !listed.has(ref)),
    forged: [...forged],
    unsealed: refs.filter((ref) => commitments.get(ref) === null),
  };
}

function commitmentsIn({ candidates, staff }: FinalContent): Map<PersonRef, string | null> {
  return new Map<PersonRef, string | null>([
    ...candidates.map(({ candidate, commitment }) => [candidate, commitment] as const),
    ...staff.map(({ person, commitment }) => [person, commitment] as const),
  ]);
}

/** A person without a commitment can have any row; nobody else can. */
function holds(commitments: ReadonlyMap<PersonRef, string | null>, row: PersonRow): boolean {
  const sealed = commitments.get(row.ref);
  return sealed === null || (sealed !== undefined && sealed === commitmentOf(row));
}
