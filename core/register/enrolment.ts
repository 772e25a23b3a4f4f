// The register as somebody sees it who enrols pupils in a session.
import type { SessionId } from "../ids.ts";
import { FRANCE } from "../imports/imported-pupil.ts";
import { ABROAD } from "../roster/more-details.ts";
import { candidateKey } from "../roster/names.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import { candidateIdOf, homonyms, type EnrolledCandidate } from "../roster/queries.ts";
import type { RegisterPupil } from "./register.ts";

export type EnrolmentRow = RegisterPupil & {
  /** On the list already, as a pupil or under the same name and date of birth. */
  isEnrolled: boolean;
  /** Somebody else among these pupils and the candidates has the same name. */
  hasHomonym: boolean;
};

/** These pupils, in their order, with what must be known before one is chosen. [RO7] [RO8] [RO9] */
export function enrolmentRows(
  pupils: readonly RegisterPupil[],
  { session, enrolled }: { session: SessionId; enrolled: readonly EnrolledCandidate[] },
): EnrolmentRow[] {
  const ids = new Set(enrolled.map(({ id }) => id));
  const keys = new Set(enrolled.map(candidateKey));
  const alike = new Set(
    homonyms([...pupils, ...enrolled])
      .flat()
      .map(candidateKey),
  );
  return pupils.map((pupil) => ({
    ...pupil,
    isEnrolled: ids.has(candidateIdOf(session, pupil.pupil)) || keys.has(candidateKey(pupil)),
    hasHomonym: alike.has(candidateKey(pupil)),
  }));
}

/** A pupil as a candidate of Pix: under the name of birth, and born either in a commune or abroad. [RG16] */
export function candidateDetails(pupil: RegisterPupil): CandidateDetails {
  const { lastName, firstName, birthdate, sex, birthCity, schoolClass } = pupil;
  const birthInseeCode = pupil.birthCountry === FRANCE ? pupil.birthInseeCode : ABROAD;
  return { lastName, firstName, birthdate, sex, birthCity, birthInseeCode, schoolClass };
}
