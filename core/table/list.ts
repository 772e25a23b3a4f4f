// From the rows of a sheet to the candidates that they name, and to everything that is wrong.
import type { CentreProfile } from "../centre/profile.ts";
import { remembering, type Communes } from "../mass-import/birthplace.ts";
import { problemAt, type MassProblem } from "../mass-import/codes.ts";
import { emptyCells, type Cells, type MassRow } from "../mass-import/file.ts";
import type { Judged, MassCorrections } from "../mass-import/judge.ts";
import type { FromRegister, PersonDraft } from "../mass-import/person.ts";
import { legibleRow, namesIn, peopleOf } from "../mass-import/rows.ts";
import type { RegisterPupil } from "../register/register.ts";
import { fillingFrom } from "./from-register.ts";
import type { Layout } from "./layout.ts";
import { meant, nameParts, thirdTicked } from "./meaning.ts";
import type { Sheet, TableRow } from "./table.ts";

export type ListWorld = {
  centre: CentreProfile;
  /** `YYYY-MM-DD`. */
  today: string;
  /** null where the list of communes could not be read. */
  communes: Communes | null;
  /** The one the file was read in; empty for a workbook. */
  encoding: string;
  /** Of the school's register; nobody where there is none. */
  pupils: readonly RegisterPupil[];
};
export type JudgedList = Pick<Judged, "problems" | "names"> & { people: readonly PersonDraft[] };

/** The rows below the headings in which a column that is read has something. */
export function listRows({ rows }: Sheet, { headingLine, targets }: Layout): MassRow[] {
  const headings = rows.find(({ line }) => line === headingLine)?.cells ?? [];
  const extraTime = headings[targets.indexOf("extraTime")] ?? "";
  return rows
    .filter(({ line }) => line > (headingLine ?? 0))
    .map((row) => rowOf(row, targets, extraTime))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ""));
}

/** Everything that is wrong, all at once; whoever is left out is not looked at. [TB8] */
export function judgedList(
  rows: readonly MassRow[],
  made: { corrections: MassCorrections; leftOut: ReadonlySet<number> },
  world: ListWorld,
): JudgedList {
  const communes = world.communes && remembering(world.communes);
  const problems: MassProblem[] = [];
  const fill = fillingFrom(world.pupils);
  const pupils = new Map<number, FromRegister>();
  const read = rows
    .filter(({ line }) => !made.leftOut.has(line))
    .map((row) => {
      const cells = made.corrections.get(row.line) ?? row.cells;
      const { line, texts } = legibleRow({ ...row, cells }, world.encoding, problems);
      const asMeant = meant(texts, { today: world.today, communes });
      const filled = fill(asMeant, row.cells.birthCountry);
      if (filled.register) pupils.set(line, filled.register);
      if (filled.isAmbiguous)
        problems.push(problemAt(line, { column: null, code: "PUPILS_ALIKE" }));
      return { line, texts: filled.texts };
    });
  const people = peopleOf(read, { centre: world.centre, communes }, problems);
  return {
    people: people.map((person) => withPupil(person, pupils.get(person.line))),
    problems: problems.toSorted((one, other) => one.line - other.line),
    names: namesIn(read, problems),
  };
}

function withPupil(person: PersonDraft, register: FromRegister | undefined): PersonDraft {
  return register ? { ...person, register } : person;
}

function rowOf(
  { line, cells: given }: TableRow,
  targets: Layout["targets"],
  extraTimeHeading: string,
): MassRow {
  const cells = emptyCells();
  let whole = "";
  for (const [at, target] of targets.entries()) {
    const text = given[at] ?? "";
    if (target === "fullName") whole = text;
    else if (target) cells[target] = text;
  }
  cells.extraTime = thirdTicked(cells.extraTime, extraTimeHeading);
  return { line, cells: withWholeName(cells, whole), isShifted: false };
}

/** A whole name fills in what no column of its own says. [TB7] */
function withWholeName(cells: Cells, whole: string): Cells {
  const { lastName, firstName } = nameParts(whole);
  return {
    ...cells,
    lastName: cells.lastName.trim() === "" ? lastName : cells.lastName,
    firstName: cells.firstName.trim() === "" ? firstName : cells.firstName,
  };
}
