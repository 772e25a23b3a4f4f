// Addresses and telephone numbers of families, and national numbers, as ONDE's extraction and lists of schools have
// them: nothing here needs them, and they are forgotten as soon as the file is read. [TB5]
import { headingKey } from "../mass-import/columns.ts";

/** Wherever it stands in a heading, also in brackets. */
const PRIVATE_WORD =
  /\b(?:ine|nne|nir|nationa(?:l|ux|le)|identifiant unique|securite sociale|tel|telephones?|phone|mobiles?|portables?|responsables?|representants?|(?:grands )?parents?|meres?|mother|peres?|father|tuteurs?|tutrices?|guardian|domicile|residence)\b/;
/** An address by which nobody is written to. */
const HOME =
  /^(?:adresse|rue\b|ville\b)(?!.*\b(?:naissance|e ?mail|mail|mel|courriel|messagerie|electronique)\b)/;
/** One of ONDE's: `Cp1`, `Commune1`. */
const NUMBERED = /^(?:cp|commune|pays) ?\d$/;
/** Of a home where one stands beside, of a birthplace otherwise. */
const EITHER = /^(?:code postal|cp|(?:nom de la )?commune|pays)$/;
/** A whole heading of such a column: shorter than what a title would say. */
const PRIVATE_HEADING =
  /^(?:(?:n|no|numero|code|id|identifiant) )?(?:de |du )?(?:ine|nne|ine ou nne|ine eleve|nir|national|identifiant unique|securite sociale|tel|telephone|mobile|portable)(?: (?:\d|fixe|mobile|portable|domicile|eleve|mere|pere|parents?|responsable(?: legal)?(?: \d)?))?$|^(?:adresse|cp|commune|pays) ?\d$/;

/** Which headings of a line stand above what nothing here needs. */
export function privateHeadings(headings: readonly string[]): ReadonlySet<number> {
  const keys = headings.map(headingKey);
  const hasHome = keys.some((key) => HOME.test(key));
  const isPrivate = (key: string) =>
    PRIVATE_WORD.test(key) || HOME.test(key) || NUMBERED.test(key) || (hasHome && EITHER.test(key));
  return new Set(keys.flatMap((key, at) => (isPrivate(key) ? at : [])));
}

/** Whether a cell is such a heading, on a line of which nothing else is known: a person may be called Mère. */
export function isPrivateHeading(cell: string): boolean {
  return PRIVATE_HEADING.test(headingKey(cell));
}
