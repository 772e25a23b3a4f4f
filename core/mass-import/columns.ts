// The columns of Pix's file of sessions and candidates, under the names that its template gives them.
import { asksForPricing, complementary, type CentreProfile } from "../centre/profile.ts";
import { repairMojibake } from "../imports/mojibake.ts";
import { foldedName } from "../roster/spelling.ts";

export const DETAILS_COLUMNS = ["site", "room", "date", "time", "invigilators"] as const;
export const SESSION_COLUMNS = ["sessionNumber", ...DETAILS_COLUMNS, "observations"] as const;
export const PERSON_COLUMNS = [
  "lastName",
  "firstName",
  "birthdate",
  "sex",
  "birthInseeCode",
  "birthPostalCode",
  "birthCity",
  "birthCountry",
  "resultRecipientEmail",
  "email",
  "externalId",
  "extraTime",
] as const;
const PRICING_COLUMNS = ["billingMode", "prepaymentCode"] as const;
/** What a list of candidates may say besides, and Pix's file of sessions has no column for. */
const CLASS_COLUMN = "schoolClass";
export const LIST_COLUMNS = [
  ...PERSON_COLUMNS,
  CLASS_COLUMN,
  ...PRICING_COLUMNS,
  ...complementary.options,
] as const;
export const COLUMNS = [...SESSION_COLUMNS, ...LIST_COLUMNS] as const;
export type Column = (typeof COLUMNS)[number];

/** As the template has them today; an asterisk marks what must be filled in. */
export const HEADINGS: Record<Column, string> = {
  sessionNumber: "Numéro de session préexistante",
  site: "* Nom du site",
  room: "* Nom de la salle",
  date: "* Date de début (format: JJ/MM/AAAA)",
  time: "* Heure de début (heure locale format: HH:MM)",
  invigilators: "* Surveillant(s)",
  observations: "Observations (optionnel)",
  lastName: "* Nom de naissance",
  firstName: "* Prénom",
  birthdate: "* Date de naissance (format: JJ/MM/AAAA)",
  sex: "* Sexe (M ou F)",
  birthInseeCode: "Code INSEE de la commune de naissance",
  birthPostalCode: "Code postal de la commune de naissance",
  birthCity: "Nom de la commune de naissance",
  birthCountry: "* Pays de naissance",
  resultRecipientEmail: "E-mail du destinataire des résultats (formateur, enseignant…)",
  email: "E-mail de convocation",
  externalId: "Identifiant externe",
  extraTime: "Temps majoré ? (exemple format: 33%)",
  schoolClass: "Classe",
  billingMode: "* Tarification part Pix (Gratuite, Prépayée ou Payante)",
  prepaymentCode: "Code de prépaiement (si Tarification part Pix Prépayée)",
  CLEA: complementaryHeading("CléA Numérique"),
  DROIT: complementaryHeading("Pix+ Droit"),
  EDU_1ER_DEGRE: complementaryHeading("Pix+ Édu 1er degré"),
  EDU_2ND_DEGRE: complementaryHeading("Pix+ Édu 2nd degré"),
  EDU_CPE: complementaryHeading("Pix+ Édu CPE"),
  PRO_SANTE: complementaryHeading("Pix+ Pro Santé"),
};

/** What older templates have instead, and that of one list. */
export const OLDER_HEADINGS: Partial<Record<Column, string>> = {
  sessionNumber: "N° de session",
  date: "* Date de début",
  time: "* Heure de début (heure locale)",
  birthInseeCode: "Code Insee",
  birthPostalCode: "Code postal",
  birthCity: "Nom de la commune",
  birthCountry: "* Pays",
  externalId: "Identifiant local",
  extraTime: "Temps majoré ?",
  billingMode: "Tarification part Pix",
  prepaymentCode: "Code de prépaiement",
};

export type HeadingsRefusal = {
  ok: false;
  reason: "headings-not-valid";
  /** Headings that stand for nothing here, or for what another has already. */
  unknown: readonly string[];
  missing: readonly string[];
};
export type HeadingPlaces = { ok: true; places: ReadonlyMap<number, Column> };

/** What a template of this centre has, in its order; a certification is a column only with its habilitation. [MI2] */
export function columnsOf(centre: CentreProfile): Column[] {
  const pricing = asksForPricing(centre) ? PRICING_COLUMNS : [];
  return [...SESSION_COLUMNS, ...PERSON_COLUMNS, ...pricing, ...centre.habilitations];
}

/** What a list of the candidates of one session may have. [TB4] */
export function listColumnsOf(centre: CentreProfile): (typeof LIST_COLUMNS)[number][] {
  const pricing = asksForPricing(centre) ? PRICING_COLUMNS : [];
  return [...PERSON_COLUMNS, CLASS_COLUMN, ...pricing, ...centre.habilitations];
}

/** The column that Pix's templates, of today or of before, call so. */
export function columnCalled(heading: string): Column | undefined {
  return COLUMN_BY_KEY.get(headingKey(heading));
}

/** Which column each heading is, in whatever order and spelling; older ones too. [MI1] */
export function headingPlaces(
  headings: readonly string[],
  centre: CentreProfile,
): HeadingPlaces | HeadingsRefusal {
  const columns = columnsOf(centre);
  const places = new Map<number, Column>();
  const unknown: string[] = [];
  for (const [at, heading] of headings.entries()) {
    if (heading.trim() === "") continue;
    const column = columnCalled(heading);
    const isTaken = [...places.values()].some((each) => each === column);
    if (!column || !columns.includes(column) || isTaken) unknown.push(heading.trim());
    else places.set(at, column);
  }
  const found = new Set(places.values());
  const missing = columns
    .filter((column) => !found.has(column) && !isComplementary(column))
    .map((column) => HEADINGS[column]);
  if (unknown.length === 0 && missing.length === 0) return { ok: true, places };
  return { ok: false, reason: "headings-not-valid", unknown, missing };
}

const COLUMN_BY_KEY: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [HEADINGS[column], OLDER_HEADINGS[column] ?? HEADINGS[column]].map(
      (heading) => [headingKey(heading), column] as const,
    ),
  ),
);

function complementaryHeading(label: string): string {
  return `${label} ('oui' ou laisser vide)`;
}

export function isComplementary(column: Column): boolean {
  return complementary.safeParse(column).success;
}

/** Without accents, capitals, asterisks and blanks; a heading that somebody has garbled is known as well. */
export function headingKey(heading: string): string {
  return foldedName(repairMojibake(heading, "windows-1252"));
}
