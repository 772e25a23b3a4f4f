// A room as full as a room gets: a whole class, whom SIECLE knows, at thirty-five terminals.
import type { StoryRelay } from "../relay.ts";
import type { Administrator } from "./administrator.ts";
import { candidateOf, type Candidate, type Identity } from "./candidate.ts";
import type { Session } from "./platform.ts";
import type { Codes, Details } from "./session-acts.ts";
import { siecleOf } from "./siecle-file.ts";

const LAST_NAMES = ["Aubry", "Benoît", "Colin", "Diallo", "Étienne", "Faure", "Garnier"];
const FIRST_NAMES = ["Adèle", "Bilal", "Chloé", "Driss", "Elif"];
const CLASS = "3EA";

/** Each last name five times: only the first name tells brothers, sisters and cousins apart. */
export const THE_CLASS: readonly Identity[] = LAST_NAMES.flatMap((lastName, row) =>
  FIRST_NAMES.map((firstName, seat) => ({
    lastName,
    firstName,
    birthdate: `2011-${twoDigits(row + 1)}-${twoDigits(seat + 10)}`,
  })),
);

/** The class is enrolled, and nobody has sat down yet. */
export async function classIsEnrolled(
  { relay, nadia }: { relay: StoryRelay; nadia: Administrator },
  details: Details,
): Promise<{ codes: Codes; candidates: Candidate[]; session: Session }> {
  const pupils = THE_CLASS.map((identity) => ({ ...identity, schoolClass: CLASS }));
  await nadia.signsIn();
  await nadia.offersRegister("ExportXML_ElevesSansAdresses.xml", siecleOf(pupils));
  await nadia.acceptsTheImport();
  await nadia.opensTheSessions();
  await nadia.createsSession(details);
  const codes = await nadia.copiesTheCodes();
  await nadia.enrolsClasses([CLASS]);
  const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
  const candidates = THE_CLASS.map((identity) => candidateOf(relay, { ...session, identity }));
  return { codes, candidates, session };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
