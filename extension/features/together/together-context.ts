import { createContext, useContext, type Accessor } from "solid-js";
import type { FactsView, Person } from "#core/facts/queries.ts";
import type { PersonId } from "#core/ids.ts";
import type { Colleague } from "#core/together/presence.ts";
import type { Together } from "../../relay-link/together.ts";

type Around = { together: Together; facts: Accessor<FactsView> };

/** Whoever else has the session open; the same in the tab and in the panel. */
export const TogetherContext = createContext<Around>();

export type ColleagueHere = Colleague & Person;

/** With their names; whoever the log does not name yet is not shown yet. */
export function useColleagues(): Accessor<readonly ColleagueHere[]> {
  const around = useContext(TogetherContext);
  if (!around) throw new Error("Colleagues are shown outside of a session.");
  const { together, facts } = around;
  return () =>
    together.colleagues().flatMap((colleague) => {
      const person = facts().people.get(colleague.person);
      return person ? [{ ...colleague, ...person }] : [];
    });
}

/** Of those who are in a field right now, whoever is in one of these things: candidates, issue reports. */
export function useWriterAbout(
  about: Accessor<readonly (string | PersonId)[]>,
): Accessor<ColleagueHere | null> {
  const here = useColleagues();
  return () =>
    here().find(
      ({ at, awaySince }) =>
        awaySince === null && at.spot?.about != null && about().includes(at.spot.about),
    ) ?? null;
}
