// From the rows of a file, whatever file it is, to pupils and what there is to correct.
import { MAX_SHORT } from "../schema.ts";
import type {
  ImportedPupil,
  ImportProblem,
  PupilDraft,
  RowFault,
  RowPlace,
} from "./imported-pupil.ts";

export type ImportRow = {
  place: RowPlace;
  line: number;
  draft: PupilDraft;
  /** What is wrong with it by itself. */
  faults: readonly RowFault[];
  /** The name as the file has it, when that is not the name that was meant. */
  garbledName: string | null;
  /** The national number in the file was another one: somebody has written this one here. */
  hasNewNumber: boolean;
};

export type JudgedRows = {
  /** Every row without a problem, in the order of the file. */
  pupils: readonly ImportedPupil[];
  /** Everything there is to correct, in the order of the file. */
  problems: readonly ImportProblem[];
};

/** Tells the pupils from the rows to correct. [RG3] [RG4] [RG5] */
export function judgeRows(rows: readonly ImportRow[]): JudgedRows {
  const disputed = disputedRows(rows);
  const judged = rows.map((row) => judgedRow(row, disputed.has(row.place)));
  return {
    pupils: judged.flatMap(({ pupil }) => pupil),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

/** Family name first, as lists have it. */
export function nameOf({ lastName, firstName }: PupilDraft): string {
  return `${lastName} ${firstName}`.trim().slice(0, MAX_SHORT);
}

/**
 * The rows whose national number another row has. Of two that the file has, neither is believed; a
 * number that somebody writes here takes it from no row of the file. [RG4] [RG19]
 */
function disputedRows(rows: readonly ImportRow[]): ReadonlySet<RowPlace> {
  const written = numbered(rows.filter(({ hasNewNumber }) => !hasNewNumber));
  const all = numbered(rows);
  const disputed = rows.filter(({ draft, hasNewNumber }) => {
    const sharing = (hasNewNumber ? all : written).get(draft.ine) ?? 0;
    return draft.ine !== "" && sharing > 1;
  });
  return new Set(disputed.map(({ place }) => place));
}

/** How many of the rows have each number. */
function numbered(rows: readonly ImportRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { draft } of rows) counts.set(draft.ine, (counts.get(draft.ine) ?? 0) + 1);
  return counts;
}

function judgedRow(
  row: ImportRow,
  isDisputed: boolean,
): { pupil: ImportedPupil[]; problems: ImportProblem[] } {
  const { place, line, draft, garbledName } = row;
  const faults: readonly RowFault[] = isDisputed ? [...row.faults, "duplicate-ine"] : row.faults;
  const pupil = faults.length === 0 ? pupilOf(draft) : null;
  const name = nameOf(draft);
  if (!pupil) return { pupil: [], problems: faults.map((code) => ({ code, place, line, name })) };
  if (garbledName === null) return { pupil: [pupil], problems: [] };
  const problem = { code: "mojibake", place, line, name: garbledName, repaired: pupil } as const;
  return { pupil: [], problems: [problem] };
}

function pupilOf({ sex, ...rest }: PupilDraft): ImportedPupil | null {
  return sex === "" ? null : { ...rest, sex };
}
