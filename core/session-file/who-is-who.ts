import type { FactsView } from "../facts/queries.ts";
import { candidateId, pupilId, type CandidateId, type SessionId } from "../ids.ts";
import { candidateKey } from "../roster/names.ts";
import { candidateIdOf, enrolledCandidates } from "../roster/queries.ts";
import type { Candidate, SessionDocuments } from "../schema.ts";
import type { SessionFile } from "./session-file.ts";

/** The id that everybody of a file has in the session. */
export type WhoIsWho = ReadonlyMap<string, CandidateId>;

type Question = { file: SessionFile; session: SessionId; here: SessionDocuments; facts: FactsView };

/** Somebody of the file is whoever has their id there, or is the same person; a pupil has one id in each session. */
export function whoIsWho({ file, session, here, facts }: Question): WhoIsWho {
  const known = new Map(
    enrolledCandidates(here.roster, facts).map((each) => [candidateKey(each), each.id]),
  );
  return new Map(
    peopleOf(file).map(([id, entry]) => {
      const pupil = entry.pupil && pupilId.parse(entry.pupil.val);
      const own = pupil ? candidateIdOf(session, pupil) : id;
      const isThere = here.roster.candidates[id]?.removedAt === null;
      const isKnown = id in here.roster.candidates;
      return [id, isThere ? id : (known.get(keyOf(entry)) ?? (isKnown ? id : own))];
    }),
  );
}

/** Nobody who was off the list when it was saved. */
export function peopleOf({ candidates }: SessionFile): (readonly [CandidateId, Candidate])[] {
  return Object.entries(candidates)
    .filter(([, { removedAt }]) => removedAt === null)
    .map(([id, entry]) => [candidateId.parse(id), entry]);
}

function keyOf({ lastName, firstName, birthdate }: Candidate): string {
  const person = { lastName: lastName.val, firstName: firstName.val, birthdate: birthdate.val };
  return candidateKey(person);
}
