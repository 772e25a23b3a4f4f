import type { FactsView } from "../facts/queries.ts";
import { personId, type PersonId } from "../ids.ts";
import { atomic, type Atomic, type Decision, type ReportDocument } from "../schema.ts";
import type { SessionFile } from "./session-file.ts";
import type { WhoIsWho } from "./who-is-who.ts";

type Args = {
  said: SessionFile["report"];
  there: ReportDocument;
  people: WhoIsWho;
  /** Who is on the list then. */
  listed: ReadonlySet<string>;
  facts: FactsView;
  me: PersonId;
  /** Whether it was said in another session. */
  isAnother: boolean;
  /** Whether nobody has said anything there yet. */
  isNew: boolean;
};

/** What the room has written with what it lacks of the file. [SF3] */
export function restoredReport(args: Args): ReportDocument {
  const { said, there, isNew } = args;
  const onList = listedBy(args);
  return {
    ...there,
    decisions: { ...decisionsOf(args), ...there.decisions },
    issueReports: {
      ...mapped(said.issueReports, (each) => (each.removedAt === null ? about(args, each) : null)),
      ...there.issueReports,
    },
    abortReasons: { ...onList(said.abortReasons), ...there.abortReasons },
    incidentMinutes: { ...onList(said.incidentMinutes), ...there.incidentMinutes },
    // A session that is there has answered, if only by leaving the box empty.
    hasIncident: isNew ? said.hasIncident : there.hasIncident,
    hasJoiningIssue: isNew ? said.hasJoiningIssue : there.hasJoiningIssue,
    journal: { ...notesOf(args), ...there.journal },
  };
}

/** Presences, ends and answers belong to the test of the session in which they were given. [SF4] */
function decisionsOf(args: Args): ReportDocument["decisions"] {
  const isKept = ({ kind, withdrawnAt }: Decision) =>
    !args.isAnother || (kind.val === "absence" && withdrawnAt === null);
  return mapped(args.said.decisions, (each) => (isKept(each) ? about(args, each) : null));
}

function notesOf(args: Args): ReportDocument["journal"] {
  return mapped(args.said.journal, (note) =>
    note.removedAt === null ? { ...note, by: writer(args, note.by), takenBy: null } : null,
  );
}

/** Of somebody on the list, under the id that they have there; null of anybody else. */
function about<Entry extends { candidate: Atomic; by: Atomic }>(
  args: Args,
  entry: Entry,
): Entry | null {
  const candidate = args.people.get(entry.candidate.val);
  if (candidate === undefined || !args.listed.has(candidate)) return null;
  return { ...entry, candidate: atomic(candidate), by: writer(args, entry.by) };
}

/** Whoever is unknown there is stood for by who restores. */
function writer({ facts, me }: Args, by: Atomic): Atomic {
  return facts.people.has(personId.parse(by.val)) ? by : atomic(me);
}

function listedBy({ people, listed }: Args) {
  return <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) => {
        const candidate = people.get(id);
        return candidate !== undefined && listed.has(candidate) ? [[candidate, value]] : [];
      }),
    );
}

function mapped<Value>(
  values: Readonly<Record<string, Value>>,
  by: (value: Value) => Value | null,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      const made = by(value);
      return made === null ? [] : [[id, made]];
    }),
  );
}
