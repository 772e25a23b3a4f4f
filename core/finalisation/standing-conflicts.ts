import type { SealedSessionContent } from "./content.ts";
import { THE_ANSWERS, THE_SESSION, type Place } from "./place.ts";
import type { Conflicts, PersonRow, Scalar, SealedCandidate } from "./schema.ts";

/** One field to which people gave several values without knowing of each other. */
export type StandingConflict = Place & { field: string; values: readonly Scalar[] };

/** All conflicts that nobody has settled, also those about who somebody is and about words. [FI11] */
export function standingConflicts({ content, people }: SealedSessionContent): StandingConflict[] {
  const rows = new Map(people.map((row) => [row.ref, row]));
  return [
    ...conflictsOf(THE_SESSION, content.session.conflicts),
    ...conflictsOf(THE_ANSWERS, content.answers.conflicts),
    ...content.candidates.flatMap((sealed) => [
      ...inContent(sealed),
      ...inRow(sealed, rows.get(sealed.candidate)),
    ]),
  ];
}

function inContent({ candidate, conflicts, issueReports, notes }: SealedCandidate) {
  return [
    ...conflictsOf({ thing: "candidate", candidate, id: null }, conflicts),
    ...[...issueReports, ...notes].flatMap((entry) =>
      conflictsOf({ thing: "issue-report", candidate, id: entry.id }, entry.conflicts),
    ),
  ];
}

function inRow({ candidate }: SealedCandidate, row: PersonRow | undefined): StandingConflict[] {
  if (!row || !("words" in row.fields)) return [];
  const { words, conflicts } = row.fields;
  return [
    ...conflictsOf({ thing: "candidate", candidate, id: null }, conflicts),
    ...words.flatMap((entry) =>
      conflictsOf({ thing: "issue-report", candidate, id: entry.issueReport }, entry.conflicts),
    ),
  ];
}

function conflictsOf(place: Place, conflicts: Conflicts): StandingConflict[] {
  return Object.entries(conflicts).map(([field, values]) => ({ ...place, field, values }));
}
