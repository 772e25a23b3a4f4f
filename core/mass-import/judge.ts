// From rows to sessions with their candidates, and to everything that is wrong, all of it at once.
import type { CentreProfile } from "../centre/profile.ts";
import type { SessionDetails } from "../session/policy.ts";
import type { LocalNow } from "../session/queries.ts";
import { remembering, type Communes } from "./birthplace.ts";
import { problemAt, type MassProblem } from "./codes.ts";
import type { Cells, MassRow } from "./file.ts";
import { grouped } from "./grouping.ts";
import type { PersonDraft } from "./person.ts";
import { legibleRow, namesIn, peopleOf, type LegibleRow } from "./rows.ts";
import { sessionOf, type ListedSession } from "./session.ts";
import { spread } from "./spread.ts";

/** What somebody has made of rows of the file, by line. */
export type MassCorrections = ReadonlyMap<number, Cells>;
export type World = {
  centre: CentreProfile;
  now: Pick<LocalNow, "date" | "time">;
  /** What the centre has already. */
  listed: readonly ListedSession[];
  /** null where the list of communes could not be read: then places are checked for their form alone. */
  communes: Communes | null;
  /** The one the file was read in. */
  encoding: string;
};
export type SessionDraft = {
  /** Where it begins in the file. */
  line: number;
  /** All the rows that are of it. */
  lines: readonly number[];
  /** Of the session that exists already; null for one to be created. */
  number: number | null;
  details: SessionDetails;
  people: readonly PersonDraft[];
};
export type Judged = {
  sessions: readonly SessionDraft[];
  /** By line. */
  problems: readonly MassProblem[];
  /** Who stands on each line with a problem, for whoever looks for it. */
  names: ReadonlyMap<number, string>;
};

/** The sessions of these rows and everything that is wrong with them. [MI4] [MI5] [MI6] */
export function judged(
  rows: readonly MassRow[],
  corrections: MassCorrections,
  world: World,
): Judged {
  const communes = world.communes && remembering(world.communes);
  const problems: MassProblem[] = [];
  const read = readRows(rows, corrections, world, problems);
  const sessions = grouped(read).map((group): SessionDraft => {
    const { number, details, problems: wrong } = sessionOf(group, world);
    const people = peopleOf(group.rows, { ...world, communes }, problems);
    problems.push(...wrong);
    if (people.length === 0)
      problems.push(problemAt(group.line, { column: null, code: "EMPTY_SESSION" }));
    const lines = group.rows.map(({ line }) => line);
    return { line: group.line, lines, number, details, people };
  });
  return {
    sessions,
    problems: problems.toSorted((one, other) => one.line - other.line),
    names: namesIn(read, problems),
  };
}

/** What keeps the file from being imported. [MI6] */
export function isStopped({ problems }: Pick<Judged, "problems">): boolean {
  return problems.some(({ isBlocking }) => isBlocking);
}

/** With the corrections; what one says of a session counts for all its rows. [MI5] */
function readRows(
  rows: readonly MassRow[],
  corrections: MassCorrections,
  world: World,
  problems: MassProblem[],
): LegibleRow[] {
  const asTyped: MassProblem[] = [];
  const read = rows.map((row) => legibleRow(row, world.encoding, asTyped));
  if (corrections.size === 0) {
    for (const each of asTyped) problems.push(each);
    return read;
  }
  const everywhere = spread(rows, read, corrections);
  return rows.map((row) => {
    const cells = everywhere.get(row.line) ?? row.cells;
    const isShifted = row.isShifted && !corrections.has(row.line);
    return legibleRow({ ...row, cells, isShifted }, world.encoding, problems);
  });
}
