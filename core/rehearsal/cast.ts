// Whom a rehearsal invents. Nobody of them exists.
import { candidateId, type CandidateId } from "../ids.ts";
import type { PersonToEnrol } from "../roster/commands.ts";
import { inventedId, inventedSalt } from "./invent.ts";

type Invented = readonly [lastName: string, firstName: string, sex: "F" | "M", born: string];

const CAST: readonly Invented[] = [
  ["Achour", "Nour", "F", "2011-02-17"],
  ["Bertrand", "Gaspard", "M", "2011-09-30"],
  ["Chevalier", "Noé", "M", "2011-05-04"],
  ["Diallo", "Fatou", "F", "2011-12-11"],
  ["Fernandes", "Inès", "F", "2010-11-23"],
  ["Le Goff", "Maël", "M", "2011-07-08"],
  ["Martin", "Léa", "F", "2011-03-14"],
  ["Moreau", "Sacha", "M", "2011-10-02"],
  ["Nguyễn", "Linh", "F", "2011-01-26"],
  ["Petit", "Jules", "M", "2011-06-19"],
  ["Szymańska", "Zofia", "F", "2011-08-15"],
  ["Traoré", "Issa", "M", "2011-04-21"],
];

/** Who has a third more time, as somebody in every room has. */
const EXTRA_TIME = { lastName: "Moreau", percent: 33 };

/** Everybody who is enrolled, under ids of this rehearsal alone. [RH1] */
export function inventedCandidates(seed: string): readonly PersonToEnrol[] {
  return CAST.map(([lastName, firstName, sex, birthdate]) => ({
    candidate: idOf(seed, lastName),
    salt: inventedSalt(seed, lastName),
    lastName,
    firstName,
    sex,
    birthdate,
    birthCity: "Lyon",
    birthInseeCode: "69383",
    schoolClass: "3E1",
    extraTimePercent: lastName === EXTRA_TIME.lastName ? EXTRA_TIME.percent : null,
  }));
}

export function castIds(seed: string): readonly CandidateId[] {
  return CAST.map(([lastName]) => idOf(seed, lastName));
}

function idOf(seed: string, lastName: string): CandidateId {
  return inventedId(candidateId, seed, `candidate ${lastName}`);
}
