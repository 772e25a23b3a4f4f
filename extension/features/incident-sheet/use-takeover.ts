import { unwrap } from "solid-js/store";
import { setDetails } from "#core/session/commands.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { giveFindingBack, takeFinding, type TakeArgs } from "#core/papers/take-finding.ts";
import type { PresentFinding } from "#core/papers/sheet-finding.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { localNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import type { Takeable } from "./create-sheet-import.ts";

/**
 * Writes each as a change of its own, so that a refused one keeps no other out, and offers to take all of
 * them back. The answer is whether every one was written: what was not is still on the page, with its reason.
 */
export function useTakeover(): (findings: readonly Takeable[]) => boolean {
  const page = usePage();
  const { say } = useMember();
  const { open, documents, facts } = useSessionPage();
  const words = () => page.messages().incidentSheet;
  const handles = () => open.link.handles();
  const args = (): TakeArgs => ({
    by: open.known.me,
    now: Date.now(),
    roster: documents().roster,
    facts: facts(),
  });

  function nameInvigilators(invigilators: string): boolean {
    return runCommand(handles().session, (draft) =>
      setDetails(draft, {
        details: { invigilators },
        today: localNow(Date.now()).date,
        creating: false,
        facts: facts(),
        opensOn: undefined,
      }),
    ).ok;
  }

  function take(finding: Takeable): boolean {
    if (finding.kind === "invigilators") return nameInvigilators(finding.names);
    return runCommand(handles().report, (draft) => takeFinding(draft, finding, args())).ok;
  }

  function giveBack(finding: Takeable): boolean {
    if (finding.kind === "invigilators") return nameAsBefore(finding);
    return runCommand(handles().report, (draft) => giveFindingBack(draft, finding, args())).ok;
  }

  function nameAsBefore({ names, before }: PresentFinding): boolean {
    const isOurs = sessionDetails(documents().session).invigilators === names;
    return isOurs && nameInvigilators(before);
  }

  return (findings) => {
    // As they were: what is shown of them says "already there" as soon as they are.
    const taken = findings.map((finding) => structuredClone(unwrap(finding))).filter(take);
    if (taken.length > 0) say(words().taken({ count: taken.length }), undo);
    return taken.length === findings.length;

    function undo(): void {
      const isUndone = taken.map(giveBack).every(Boolean);
      say(isUndone ? words().undone : words().notUndone);
    }
  };
}
