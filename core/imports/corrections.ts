import { fieldFaults, tidyDraft, type FieldFault } from "./draft-faults.ts";
import type { ImportedPupil, ImportProblem, PupilDraft, RowPlace } from "./imported-pupil.ts";
import { judgeRows, nameOf, type ImportRow, type JudgedRows } from "./import-rows.ts";

/** What people have made of rows of the file; an accepted repair of a name is one as well. */
export type Corrections = ReadonlyMap<RowPlace, PupilDraft>;
/** `today` is `YYYY-MM-DD`. */
type File = { rows: readonly ImportRow[]; today: string };
export type RowToCorrect = {
  place: RowPlace;
  line: number;
  name: string;
  /** Every reason, each once. */
  codes: readonly ImportProblem["code"][];
  /** The pupil that a garbled row means. */
  repaired: ImportedPupil | null;
  /** What its correction begins with. */
  draft: PupilDraft;
};
export type CorrectedRow = Pick<RowToCorrect, "place" | "line" | "name">;
/** An import as people look it through; all lists in the order of the file. */
export type Review = {
  pupils: readonly ImportedPupil[];
  toCorrect: readonly RowToCorrect[];
  /** The rows that are pupils thanks to a correction. */
  corrected: readonly CorrectedRow[];
};

/** The pupils and the problems of a file with its corrections, judged as the file was. [RG18] [RG19] [RG20] */
export function withCorrections(file: File, corrections: Corrections): JudgedRows {
  return judgeRows(correctedRows(file, corrections));
}

/** The same, row by row. [RG3] [RG18] */
export function reviewed(file: File, corrections: Corrections): Review {
  const rows = correctedRows(file, corrections);
  const { pupils, problems } = judgeRows(rows);
  const wrong = new Map<RowPlace, ImportProblem[]>();
  for (const each of problems) wrong.set(each.place, [...(wrong.get(each.place) ?? []), each]);
  return {
    pupils,
    toCorrect: rows.flatMap((row) => rowToCorrect(row, wrong.get(row.place) ?? [])),
    corrected: rows
      .filter(({ place }) => corrections.has(place) && !wrong.has(place))
      .map(({ place, line, draft }) => ({ place, line, name: nameOf(draft) })),
  };
}

/** What would be wrong with this row if it were corrected so, each fault with its field. [RG21] */
export function correctionFaults(
  file: File,
  corrections: Corrections,
  { place, draft }: { place: RowPlace; draft: PupilDraft },
): FieldFault[] {
  const { problems } = withCorrections(file, new Map([...corrections, [place, draft]]));
  const isTaken = problems.some((each) => each.place === place && each.code === "duplicate-ine");
  const faults = fieldFaults(tidyDraft(draft), file.today);
  return isTaken ? [...faults, { field: "ine", fault: "duplicate-ine" }] : faults;
}

function rowToCorrect(row: ImportRow, problems: readonly ImportProblem[]): RowToCorrect[] {
  const [first] = problems;
  if (!first) return [];
  const { place, line, draft } = row;
  const repaired = first.code === "mojibake" ? first.repaired : null;
  return [
    { place, line, name: first.name, codes: problems.map(({ code }) => code), repaired, draft },
  ];
}

function correctedRows({ rows, today }: File, corrections: Corrections): ImportRow[] {
  return rows.map((row) => {
    const correction = corrections.get(row.place);
    return correction ? corrected(row, tidyDraft(correction), today) : row;
  });
}

function corrected(row: ImportRow, draft: PupilDraft, today: string): ImportRow {
  return {
    ...row,
    draft,
    faults: [...new Set(fieldFaults(draft, today).map(({ fault }) => fault))],
    garbledName: null,
    hasNewNumber: draft.ine !== row.draft.ine,
  };
}
