import { createContext, useContext, type Accessor } from "solid-js";
import type { FactsView, Person } from "#core/facts/queries.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { FieldConflict } from "#core/together/conflicts.ts";
import type { Colleague } from "#core/together/presence.ts";

export type Around = {
  colleagues: Accessor<readonly Colleague[]>;
  facts: Accessor<FactsView>;
  documents: Accessor<SessionDocuments>;
  /** Fields with several values that nobody has settled, or whose settling was taken back here. */
  conflicts: Accessor<readonly FieldConflict[]>;
  /** False when nothing may be chosen any more. */
  keep: (conflict: FieldConflict, value: Scalar) => boolean;
  /** Of whoever writes under this actor. */
  nameOf: (actor: string) => string;
};

/** Whoever else works in the session, and what they do at once; the same in the tab and in the panel. */
export const TogetherContext = createContext<Around>();

export function useTogether(): Around {
  const around = useContext(TogetherContext);
  if (!around) throw new Error("What people do together is shown outside of a session.");
  return around;
}

/** Two conflicts are about one field when this is the same. */
export function keyOf({ kind, path }: Pick<FieldConflict, "kind" | "path">): string {
  return [kind, ...path].join("/");
}

export type ColleagueHere = Colleague & Person;

/** With their names; whoever the log does not name yet is not shown yet. */
export function useColleagues(): Accessor<readonly ColleagueHere[]> {
  const { colleagues, facts } = useTogether();
  return () =>
    colleagues().flatMap((colleague) => {
      const person = facts().people.get(colleague.person);
      return person ? [{ ...colleague, ...person }] : [];
    });
}

/** Who is right now in a field of one of these candidates or issue reports. */
export function useWriterAbout(about: Accessor<readonly string[]>): Accessor<ColleagueHere | null> {
  const here = useColleagues();
  const isAbout = ({ at, awaySince }: ColleagueHere) =>
    awaySince === null && at.spot?.about != null && about().includes(at.spot.about);
  return () => here().find(isAbout) ?? null;
}
