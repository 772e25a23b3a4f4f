import { fieldFaults, tidyDraft, type FieldFault } from "./draft-faults.ts";
import type { PupilDraft, RowPlace } from "./imported-pupil.ts";
import { judgeRows, nameOf, type ImportRow, type JudgedRows } from "./import-rows.ts";

/** What people have made of rows of the file; an accepted repair of a name is one as well. */
export type Corrections = ReadonlyMap<RowPlace, PupilDraft>;
/** `today` is `YYYY-MM-DD`. */
type File = { rows: readonly ImportRow[]; today: string };
export type CorrectedRow = { place: RowPlace; line: number; name: string };

/** The pupils and the problems of a file with its corrections, judged as the file was. [RG18] [RG19] [RG20] */
export function withCorrections(file: File, corrections: Corrections): JudgedRows {
  return judgeRows(correctedRows(file, corrections));
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

/** The rows that are pupils thanks to a correction, in the order of the file. [RG18] */
export function rowsCorrected(file: File, corrections: Corrections): CorrectedRow[] {
  const { problems } = withCorrections(file, corrections);
  const wrong = new Set(problems.map(({ place }) => place));
  return correctedRows(file, corrections)
    .filter(({ place }) => corrections.has(place) && !wrong.has(place))
    .map(({ place, line, draft }) => ({ place, line, name: nameOf(draft) }));
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
