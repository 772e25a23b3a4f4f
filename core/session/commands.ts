import * as A from "@automerge/automerge/slim";
import { mayCreateSession } from "../centre/opening.ts";
import type { CentreProfile } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import { atomic, type SessionDocument } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import {
  detailsProblems,
  mayChangeDetails,
  type DetailsRefusal,
  type FormState,
  type SessionDetails,
} from "./policy.ts";
import { sessionDetails } from "./queries.ts";

/**
 * `details` holds the fields that the person has changed, so that a colleague's stay; at creation, all.
 * `opensOn` is that of the centre: it counts at creation, and has to be there so that no creation forgets it.
 */
export type DetailsArgs = FormState & {
  details: Partial<SessionDetails>;
  facts: FactsView;
  opensOn: CentreProfile["opensOn"] | undefined;
};

/** Creates a session or changes it: all of what a form says, or nothing. [SE6] [CE6] */
export function setDetails(draft: SessionDocument, args: DetailsArgs): Verdict<DetailsRefusal> {
  const opened = args.creating ? mayCreateSession(args, args.today) : allow();
  if (!opened.ok) return opened;
  const current = sessionDetails(draft);
  const changes = changesTo(current, args.details);
  const allowed = mayChangeDetails(changes, args.facts);
  if (!allowed.ok) return allowed;
  const [problem] = detailsProblems(args.creating ? { ...current, ...changes } : changes, args);
  if (problem) return refuse(problem);
  write(draft, changes);
  return allow();
}

const SHORT_FIELDS = ["site", "room", "date", "time", "invigilators"] as const;

/** Only what differs. Prose keeps its blanks: somebody may be in the middle of a sentence. */
function changesTo(
  current: SessionDetails,
  { observations, ...details }: Partial<SessionDetails>,
): Partial<SessionDetails> {
  const fields = SHORT_FIELDS.flatMap((field) => {
    const text = details[field]?.trim();
    return text === undefined || text === current[field] ? [] : [[field, text] as const];
  });
  const prose = observations === undefined || observations === current.observations;
  return { ...Object.fromEntries(fields), ...(prose ? {} : { observations }) };
}

function write(draft: SessionDocument, changes: Partial<SessionDetails>): void {
  for (const field of SHORT_FIELDS) {
    const text = changes[field];
    if (text !== undefined) draft[field] = atomic(text);
  }
  if (changes.observations !== undefined)
    A.updateText(draft, ["observations"], changes.observations);
}
