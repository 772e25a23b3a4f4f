import type { PupilDraft } from "./imported-pupil.ts";
import { judgeRows, nameOf, type ImportRow, type JudgedRows } from "./import-rows.ts";
import { repairMojibake } from "./mojibake.ts";
import { leftOut, pupilDraft, rowFaults } from "./siecle-row.ts";
import type { SiecleRow } from "./siecle-tree.ts";

export type SortedRows = JudgedRows & {
  /** Every row of which those are made, as the file has it: what corrections begin with. */
  rows: readonly ImportRow[];
  /** How many rows are right and no pupils of today. */
  leftOut: { left: number; inactive: number };
};
/** `today` is `YYYY-MM-DD`, `encoding` what the file was read as. */
type Reading = { today: string; encoding: string };

/** Tells the pupils from the rows to correct and from those who are pupils no more. [RG2] [RG3] [RG5] */
export function sortOut(file: readonly SiecleRow[], reading: Reading): SortedRows {
  const absences = file.map((row) => leftOut(row, reading.today));
  const rows = file.flatMap((row, place) =>
    absences[place] === null ? importRow(row, { ...reading, place }) : [],
  );
  return {
    ...judgeRows(rows),
    rows,
    leftOut: {
      left: absences.filter((absence) => absence === "left").length,
      inactive: absences.filter((absence) => absence === "inactive").length,
    },
  };
}

function importRow(row: SiecleRow, reading: Reading & { place: number }): ImportRow {
  const { place, today, encoding } = reading;
  let isRepaired = false;
  const draft = pupilDraft(row, (text) => {
    const repaired = repairMojibake(text, encoding);
    isRepaired ||= repaired !== text;
    return repaired;
  });
  return {
    place,
    line: row.line,
    draft,
    faults: rowFaults(draft, row, today),
    garbledName: isRepaired ? garbledName(row, draft) : null,
    hasNewNumber: false,
  };
}

/** null where only what does not count was repaired. */
function garbledName(row: SiecleRow, draft: PupilDraft): string | null {
  const asWritten = pupilDraft(row, (text) => text);
  const isSame = Object.values(asWritten).join() === Object.values(draft).join();
  return isSame ? null : nameOf(asWritten);
}
