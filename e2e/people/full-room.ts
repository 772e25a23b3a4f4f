// A room as full as a room gets: a whole class, whom SIECLE knows, at thirty-five terminals.
import type { StoryRelay } from "../relay.ts";
import type { Administrator } from "./administrator.ts";
import { candidateOf, type Candidate, type Identity } from "./candidate.ts";
import type { Codes, Details } from "./session-acts.ts";
import type { Session } from "./platform.ts";

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
  await nadia.signsIn();
  await nadia.offersRegister("ExportXML_ElevesSansAdresses.xml", siecleOf(THE_CLASS));
  await nadia.acceptsTheImport();
  await nadia.opensTheSessions();
  await nadia.createsSession(details);
  const codes = await nadia.copiesTheCodes();
  await nadia.enrolsClasses([CLASS]);
  const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
  const candidates = THE_CLASS.map((identity) => candidateOf(relay, { ...session, identity }));
  return { codes, candidates, session };
}

function siecleOf(pupils: readonly Identity[]): Buffer {
  const people = pupils.map(
    ({ lastName, firstName, birthdate }, at) =>
      `<ELEVE ${idOf(at)}><ID_NATIONAL>${100_000_000 + at}FK</ID_NATIONAL>
      <NOM_DE_FAMILLE>${lastName}</NOM_DE_FAMILLE><PRENOM>${firstName}</PRENOM>
      <DATE_NAISS>${birthdate.split("-").toReversed().join("/")}</DATE_NAISS>
      <CODE_SEXE>2</CODE_SEXE><CODE_PAYS>100</CODE_PAYS>
      <CODE_COMMUNE_INSEE_NAISS>69383</CODE_COMMUNE_INSEE_NAISS>
      <CODE_STATUT>ST</CODE_STATUT></ELEVE>`,
  );
  const classes = pupils.map(
    (_, at) =>
      `<STRUCTURES_ELEVE ${idOf(at)}><STRUCTURE><CODE_STRUCTURE>${CLASS}</CODE_STRUCTURE>
      <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><BEE_ELEVES VERSION="2.1">
    <PARAMETRES><UAJ>0755890X</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES>
    <DONNEES><ELEVES>${people.join("")}</ELEVES>
    <STRUCTURES>${classes.join("")}</STRUCTURES></DONNEES></BEE_ELEVES>`);
}

function idOf(at: number): string {
  return `ELEVE_ID="${1_000 + at}" ELENOET="${at}"`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
