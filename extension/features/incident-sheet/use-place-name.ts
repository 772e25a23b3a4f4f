import type { CandidateId } from "#core/ids.ts";
import { personOf, displayName } from "#core/roster/queries.ts";
import type { SheetFinding } from "#core/papers/sheet-finding.ts";
import { usePage } from "../../page/page.tsx";
import { useSessionPage } from "../session/session-context.ts";

/** Whom a line of the sheet is about, or which line it is. */
export function usePlaceName(): (finding: SheetFinding) => string {
  const page = usePage();
  const { documents } = useSessionPage();
  const words = () => page.messages().incidentSheet.place;

  return (finding) => {
    const { place } = finding;
    if ("candidate" in finding) return nameOf(finding.candidate);
    if (place.at === "candidate") return nameOf(place.candidate);
    if (place.at === "cover") return words().cover;
    const { line, name } = place;
    return name === "" ? words().line({ line }) : words().named({ line, name });
  };

  function nameOf(candidate: CandidateId): string {
    const person = personOf(documents().roster, candidate);
    return person ? displayName(person) : words().unknown;
  }
}
