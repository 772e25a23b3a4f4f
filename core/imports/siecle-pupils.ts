import { MAX_SHORT } from "../schema.ts";
import type { ImportedPupil, ImportProblem, RowFault } from "./imported-pupil.ts";
import { repairMojibake } from "./mojibake.ts";
import { faultsOf, leftOut, type PupilDraft, pupilDraft } from "./siecle-row.ts";
import type { SiecleRow } from "./siecle-tree.ts";

export type SortedRows = {
  /** Every row without a problem, in the order of the file. */
  pupils: readonly ImportedPupil[];
  /** Everything there is to correct, in the order of the file. */
  problems: readonly ImportProblem[];
  /** How many rows are right and no pupils of today. */
  leftOut: { left: number; inactive: number };
};
/** `today` is `YYYY-MM-DD`, `encoding` what the file was read as. */
type Reading = { today: string; encoding: string };
type ReadRow = {
  line: number;
  draft: PupilDraft;
  faults: readonly RowFault[];
  /** The name as the file has it, when that is not the name that was meant. */
  garbledName: string | null;
};

const DUPLICATE: RowFault = "duplicate-ine";

/** Tells the pupils from the rows to correct and from those who are pupils no more. [RG2] [RG3] [RG5] */
export function sortOut(rows: readonly SiecleRow[], reading: Reading): SortedRows {
  const absences = rows.map((row) => leftOut(row, reading.today));
  const read = rows
    .filter((_, index) => absences[index] === null)
    .map((row) => readRow(row, reading));
  const shared = sharedNumbers(read);
  const sorted = read.map((row) => judged(row, shared));
  return {
    pupils: sorted.flatMap(({ pupil }) => pupil),
    problems: sorted.flatMap(({ problems }) => problems),
    leftOut: {
      left: absences.filter((absence) => absence === "left").length,
      inactive: absences.filter((absence) => absence === "inactive").length,
    },
  };
}

function readRow(row: SiecleRow, { today, encoding }: Reading): ReadRow {
  const asWritten = pupilDraft(row, (text) => text);
  const draft = pupilDraft(row, (text) => repairMojibake(text, encoding));
  const isGarbled = Object.values(asWritten).join() !== Object.values(draft).join();
  const faults = faultsOf(draft, row, today);
  return { line: row.line, draft, faults, garbledName: isGarbled ? nameOf(asWritten) : null };
}

/** The national numbers that two rows have. [RG4] */
function sharedNumbers(rows: readonly ReadRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { draft } of rows) (seen.has(draft.ine) ? shared : seen).add(draft.ine);
  shared.delete("");
  return shared;
}

function judged(
  row: ReadRow,
  shared: ReadonlySet<string>,
): { pupil: ImportedPupil[]; problems: ImportProblem[] } {
  const { line, draft, garbledName } = row;
  const faults = shared.has(draft.ine) ? [...row.faults, DUPLICATE] : row.faults;
  const pupil = faults.length === 0 ? pupilOf(draft) : null;
  const name = nameOf(draft);
  if (!pupil) return { pupil: [], problems: faults.map((code) => ({ code, line, name })) };
  if (garbledName === null) return { pupil: [pupil], problems: [] };
  const problem = { code: "mojibake", line, name: garbledName, repaired: pupil } as const;
  return { pupil: [], problems: [problem] };
}

function pupilOf({ sex, ...rest }: PupilDraft): ImportedPupil | null {
  return sex === "" ? null : { ...rest, sex };
}

function nameOf({ lastName, firstName }: PupilDraft): string {
  return `${lastName} ${firstName}`.trim().slice(0, MAX_SHORT);
}
