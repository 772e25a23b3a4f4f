import { bytesToHex } from "@noble/hashes/utils.js";
import type { CentreProfile } from "#core/centre/profile.ts";
import type { FactsView } from "#core/facts/queries.ts";
import { candidateDetails } from "#core/register/enrolment.ts";
import type { RegisterPupil } from "#core/register/register.ts";
import { enrolPupils, MAX_ENROLMENTS, type PupilToEnrol } from "#core/roster/commands.ts";
import type { Subscription } from "#core/schema.ts";
import { allow } from "#core/verdict.ts";
import { sixteenBytes } from "../../platform/chance.ts";
import { runCommand } from "../../documents/run-command.ts";
import type { SessionPage } from "../session/session-context.ts";

type Enrolment = {
  pupils: readonly RegisterPupil[];
  subscription: Subscription;
  /** The same for all of them, or null. */
  extraTimePercent: number | null;
  centre: CentreProfile;
  facts: FactsView;
};

/**
 * Enrols all these pupils, in as many changes as it takes: one may not grow beyond what the relay takes.
 * Stops at the first refusal; those before it are enrolled, and the list shows them so.
 */
export function enrolAll(
  { id, open }: Pick<SessionPage, "id" | "open">,
  { pupils, ...common }: Enrolment,
): ReturnType<typeof enrolPupils> {
  const roster = open.link.handles().roster;
  for (let from = 0; from < pupils.length; from += MAX_ENROLMENTS) {
    const some = pupils.slice(from, from + MAX_ENROLMENTS).map(toEnrol);
    const verdict = runCommand(roster, (draft) =>
      enrolPupils(draft, { ...common, session: id, pupils: some, now: Date.now() }),
    );
    if (!verdict.ok) return verdict;
  }
  return allow();
}

function toEnrol(pupil: RegisterPupil): PupilToEnrol {
  const salt = bytesToHex(sixteenBytes());
  return { ...candidateDetails(pupil), pupil: pupil.pupil, salt };
}
