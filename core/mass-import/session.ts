// The session of a group of rows: one to be created, or one that exists.
import { MAX_OBSERVATIONS, MAX_SHORT } from "../schema.ts";
import { detailsProblems, type SessionDetails } from "../session/policy.ts";
import { isDuplicateOf } from "../session/queries.ts";
import { localTime } from "../time.ts";
import { dateOf, sessionNumberOf, timeOf } from "./cells.ts";
import { OF_DETAILS, problemAt, type MassProblem, type Told } from "./codes.ts";
import { DETAILS_COLUMNS, type Column } from "./columns.ts";
import type { Cells } from "./file.ts";
import type { RowGroup } from "./grouping.ts";
import type { World } from "./judge.ts";

/** A session of the centre, as far as the import asks about it. */
export type ListedSession = Pick<SessionDetails, "site" | "room" | "date" | "time"> & {
  /** null while it has none. */
  number: number | null;
  /** No test has started, and it is neither finalised nor deleted. */
  takesCandidates: boolean;
};
export type SessionPart = {
  number: number | null;
  details: SessionDetails;
  problems: MassProblem[];
};

export function sessionOf(group: RowGroup, world: World): SessionPart {
  const numbered = group.rows.find(({ texts }) => texts.sessionNumber !== "");
  return numbered ? existing(group, numbered.texts.sessionNumber, world) : created(group, world);
}

function existing(group: RowGroup, text: string, { listed }: World): SessionPart {
  const number = sessionNumberOf(text);
  const known = number === null ? undefined : listed.find((each) => each.number === number);
  const column = "sessionNumber";
  const told: MassProblem[] = [];
  const tell = (line: number, code: Told["code"]) => told.push(problemAt(line, { column, code }));
  if (number === null) tell(group.line, "SESSION_ID_NOT_VALID");
  else if (!known) tell(group.line, "SESSION_ID_NOT_EXISTING");
  else if (!known.takesCandidates) tell(group.line, "CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION");
  for (const { line, texts } of group.rows)
    if (saysDetails(texts)) tell(line, "INFORMATION_NOT_ALLOWED_WITH_SESSION_ID");
  return { number, details: detailsOf(group), problems: told };
}

function created(group: RowGroup, { now, listed }: World): SessionPart {
  const details = detailsOf(group);
  const told = detailsProblems(details, { today: now.date, creating: true }).map(
    (problem) => OF_DETAILS[problem],
  );
  const isHour = localTime.safeParse(details.time).success;
  if (isHour && details.date === now.date && details.time < now.time)
    told.push({ column: "time", code: "SESSION_SCHEDULED_IN_THE_PAST" });
  const problems = told.map((each) => problemAt(lineOf(each, group), each));
  const twin = listed.find((each) => isDuplicateOf({ ...details, ...each }, details));
  if (twin) {
    const code = "SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS";
    problems.push({ ...problemAt(group.line, { column: "site", code }), twin: twin.number });
  }
  return { number: null, details, problems };
}

/** Texts of several rows that stand together are too long from the row on that makes them so. */
function lineOf({ column, code }: Told, { line, rows }: RowGroup): number {
  const joining = JOINED.find((each) => each.column === column);
  if (code !== "CELL_TOO_LONG" || !joining) return line;
  const seen = new Set<string>();
  const ends = rows.find(({ texts }) => {
    if (texts[joining.column] !== "") seen.add(texts[joining.column]);
    return [...seen].join(joining.by).length > joining.limit;
  });
  return ends?.line ?? line;
}

/** What the first row says; invigilators and observations, of all rows. [MI5] */
function detailsOf({ rows }: RowGroup): SessionDetails {
  const first = rows[0]?.texts;
  return {
    site: first?.site ?? "",
    room: first?.room ?? "",
    date: dateOf(first?.date ?? ""),
    time: timeOf(first?.time ?? ""),
    invigilators: joined(rows, INVIGILATORS),
    observations: joined(rows, OBSERVATIONS),
  };
}

/** Each text once. */
function joined(rows: RowGroup["rows"], { column, by }: Joining): string {
  return [...new Set(rows.map(({ texts }) => texts[column]).filter(Boolean))].join(by);
}

type Joining = { column: Column; by: string; limit: number };
const INVIGILATORS: Joining = { column: "invigilators", by: ", ", limit: MAX_SHORT };
const OBSERVATIONS: Joining = { column: "observations", by: "\n", limit: MAX_OBSERVATIONS };
const JOINED = [INVIGILATORS, OBSERVATIONS];

function saysDetails(texts: Cells): boolean {
  return [...DETAILS_COLUMNS, "observations" as const].some((column) => texts[column] !== "");
}
