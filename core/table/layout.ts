// How a sheet is read: which line has the headings, and what each column is.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CentreProfile } from "../centre/profile.ts";
import { headingKey, PERSON_COLUMNS } from "../mass-import/columns.ts";
import { guessedTargets } from "./guess.ts";
import { MOST_BEFORE } from "./most-before.ts";
import { isPrivateHeading, privateHeadings } from "./private-columns.ts";
import { proposedTargets } from "./proposed-targets.ts";
import type { Sheet, TableRow } from "./table.ts";
import { targetsOf, type Target } from "./targets.ts";

export type Layout = {
  /** Its place among the sheets. */
  sheet: number;
  /** null where there are no headings. */
  headingLine: number | null;
  /** By column; null for what is not read. */
  targets: readonly (Target | null)[];
};
/** Where somebody says that the list is. */
export type Place = { sheet: number; headingLine: Layout["headingLine"] | "proposed" };
/** Layouts that somebody has chosen on this device, by the signature of their headings. */
export type Remembered = Readonly<Record<string, readonly (Target | null)[]>>;

/** The layout that the headings tell, on the sheet where they tell most. [TB4] [TB6] */
export function proposedLayout(
  sheets: readonly Sheet[],
  centre: CentreProfile,
  remembered: Remembered,
): Layout {
  const layouts = sheets.map((sheet, at): Layout => {
    const headings = headingsOf(sheet, remembered);
    return layoutFrom(sheet, at, { headings, centre, remembered });
  });
  const [first, ...others] = layouts;
  if (!first) throw new Error("A table has a sheet.");
  return others.reduce((best, each) => (countOf(each) > countOf(best) ? each : best), first);
}

/** The layout once somebody says on which sheet the list is, and on which of its lines the headings. */
export function layoutAt(
  sheets: readonly Sheet[],
  { sheet: at, headingLine }: Place,
  known: { centre: CentreProfile; remembered: Remembered },
): Layout {
  const sheet = sheets[at] ?? { name: "", rows: [] };
  const headings =
    headingLine === "proposed"
      ? headingsOf(sheet, known.remembered)
      : sheet.rows.find(({ line }) => line === headingLine);
  return layoutFrom(sheet, at, { headings, ...known });
}

/** The same for two files of one origin; it tells nobody what the headings say. [TB6] */
export function signatureOf(headings: readonly string[]): string {
  const keys = headings.map(headingKey);
  const filled = keys.slice(0, keys.findLastIndex((key) => key !== "") + 1);
  const text = JSON.stringify(filled);
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** Without what nothing here needs: its cells are empty from the reading on. [TB5] */
export function withoutPrivate(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => {
    const headings = headingsOf(sheet, {});
    const secret = privateColumns(sheet, headings?.cells ?? []);
    if (secret.size === 0) return sheet;
    const kept = sheet.rows.map((row) =>
      row === headings ? row : { line: row.line, cells: emptied(row.cells, secret) },
    );
    return { name: sheet.name, rows: kept };
  });
}

/** What a heading on another line says counts where the one that is read says nothing: titles have words too. */
function privateColumns({ rows }: Sheet, headings: readonly string[]): ReadonlySet<number> {
  const known = proposedTargets(headings);
  const elsewhere = rows
    .slice(0, MOST_BEFORE)
    .flatMap(({ cells }) => cells.flatMap((cell, at) => (isPrivateHeading(cell) ? at : [])));
  return new Set([...privateHeadings(headings), ...elsewhere.filter((at) => !known[at])]);
}

/** Headings of such columns stay: they tell what has been forgotten. */
function emptied(cells: readonly string[], secret: ReadonlySet<number>): string[] {
  return cells.map((cell, at) => (secret.has(at) && !isPrivateHeading(cell) ? "" : cell));
}

export function widthOf({ rows }: Sheet): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** One that stands for something else already stands for nothing. */
export function taken(targets: readonly (Target | null)[], centre: CentreProfile) {
  const allowed = new Set<Target | null>(targetsOf(centre));
  const seen = new Set<Target>();
  return targets.map((target) => {
    if (target === null || !allowed.has(target) || seen.has(target)) return null;
    seen.add(target);
    return target;
  });
}

type From = {
  headings: TableRow | undefined;
  centre: CentreProfile;
  remembered: Remembered;
};

function layoutFrom(sheet: Sheet, at: number, { headings, centre, remembered }: From): Layout {
  const width = widthOf(sheet);
  if (!headings) {
    const targets = taken(guessedTargets(sheet.rows, width), centre);
    return { sheet: at, headingLine: null, targets };
  }
  const known = remembered[signatureOf(headings.cells)];
  const proposed = known ?? proposedTargets(headings.cells);
  const targets = Array.from({ length: width }, (_, column) => proposed[column] ?? null);
  return { sheet: at, headingLine: headings.line, targets: taken(targets, centre) };
}

/** Of the first lines, one that somebody has read so before, or the one with most headings that are known. */
function headingsOf({ rows }: Sheet, remembered: Remembered): TableRow | undefined {
  const first = rows.slice(0, MOST_BEFORE);
  const seen = first.find(({ cells }) => Object.hasOwn(remembered, signatureOf(cells)));
  if (seen) return seen;
  const scored = first.map((row) => ({
    row,
    score: proposedTargets(row.cells).filter(isListed).length,
  }));
  // Of two lines with as many, the first.
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  return best && best.score > 0 ? best.row : undefined;
}

function isListed(target: Target | null): boolean {
  const isOfPerson = target === "fullName" || PERSON_COLUMNS.some((column) => column === target);
  return isOfPerson || target === "schoolClass";
}

function countOf({ targets }: Layout): number {
  return targets.filter((target) => target !== null).length;
}
