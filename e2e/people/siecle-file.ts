import type { Identity } from "./candidate.ts";

export type Pupil = Identity & { schoolClass: string };

/** What SIECLE exports of these pupils, all of them here and born in Lyon. */
export function siecleOf(pupils: readonly Pupil[]): Buffer {
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
    ({ schoolClass }, at) =>
      `<STRUCTURES_ELEVE ${idOf(at)}><STRUCTURE><CODE_STRUCTURE>${schoolClass}</CODE_STRUCTURE>
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
