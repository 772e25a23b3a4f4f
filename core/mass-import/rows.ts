// Rows as they can be read, and whom they are about.
import type { CentreProfile } from "../centre/profile.ts";
import { candidateKey } from "../roster/names.ts";
import { displayName } from "../roster/queries.ts";
import type { Communes } from "./birthplace.ts";
import { legible } from "./cells.ts";
import { problemAt, type MassProblem } from "./codes.ts";
import { COLUMNS, PERSON_COLUMNS } from "./columns.ts";
import { emptyCells, type Cells, type MassRow } from "./file.ts";
import { personOf, type PersonDraft } from "./person.ts";

/** A row whose cells can be read. */
export type LegibleRow = { line: number; texts: Cells };

/** The row as it counts; what is wrong with its letters goes to `problems`. [MI8] */
export function legibleRow(
  { line, cells, isShifted }: MassRow,
  encoding: string,
  problems: MassProblem[],
): LegibleRow {
  const texts = emptyCells();
  for (const column of COLUMNS) {
    const { text, problem } = legible(column, cells[column], encoding);
    texts[column] = text;
    if (!problem) continue;
    const { repaired } = problem;
    const told = problemAt(line, problem);
    problems.push(repaired === undefined ? told : { ...told, repaired });
  }
  if (isShifted) problems.push(problemAt(line, { column: null, code: "ROW_SHIFTED" }));
  return { line, texts };
}

/** The candidates of one session; who stands there twice counts once. [MI5] */
export function peopleOf(
  rows: readonly LegibleRow[],
  where: { centre: CentreProfile; communes: Communes | null },
  problems: MassProblem[],
): PersonDraft[] {
  const taken = new Set<string>();
  return rows.flatMap(({ line, texts }) => {
    if (!hasPerson(texts)) return [];
    const { person, problems: wrong } = personOf(texts, { ...where, line });
    problems.push(...wrong);
    const key = candidateKey(person.details);
    const isNamed = person.details.lastName !== "" && person.details.firstName !== "";
    if (isNamed && taken.has(key)) {
      problems.push(
        problemAt(line, { column: "lastName", code: "DUPLICATE_CANDIDATE_IN_SESSION" }),
      );
      return [];
    }
    taken.add(key);
    return [person];
  });
}

/** Who stands on each line with a problem. */
export function namesIn(
  rows: readonly LegibleRow[],
  problems: readonly MassProblem[],
): ReadonlyMap<number, string> {
  const wrong = new Set(problems.map(({ line }) => line));
  return new Map(
    rows.flatMap(({ line, texts }) =>
      wrong.has(line) ? [[line, displayName(texts)] as const] : [],
    ),
  );
}

/** A country alone, as some fill it down the whole column, is nobody. */
function hasPerson(texts: Cells): boolean {
  return PERSON_COLUMNS.some((column) => column !== "birthCountry" && texts[column] !== "");
}
