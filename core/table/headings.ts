// The words that schools head their columns with, beside those of Pix's templates.
import { columnCalled, headingKey } from "../mass-import/columns.ts";
import { isTarget, type Target } from "./targets.ts";

const WORDS: Partial<Record<Target, readonly string[]>> = {
  lastName: [
    "Nom",
    "Nom élève",
    "Nom de l'élève",
    "Nom de famille",
    "Nom du candidat",
    "Noms",
    "Last name",
    "Surname",
    "Family name",
  ],
  firstName: [
    "Prénom élève",
    "Prénom de l'élève",
    "Prénom du candidat",
    "Prénoms",
    "Prénom(s)",
    "Prénom 1",
    "Premier prénom",
    "First name",
    "Given name",
  ],
  fullName: [
    "Nom Prénom",
    "Nom et prénom",
    "Nom, prénom",
    "Nom et prénoms",
    "Noms et prénoms",
    "Nom complet",
    "Élève",
    "Élèves",
    "Candidat",
    "Candidats",
    "Apprenant",
    "Stagiaire",
    "Full name",
    "Name",
  ],
  birthdate: [
    "Date de naissance",
    "Date naissance",
    "Date de naiss.",
    "Date naiss.",
    "Date nais",
    "Né le",
    "Née le",
    "Né(e) le",
    "Naissance",
    "DDN",
    "Birthdate",
    "Birth date",
    "Date of birth",
  ],
  sex: ["Sexe", "Sexe (F/M)", "Sexe (M/F)", "Genre", "Civilité", "Sex", "Gender"],
  birthInseeCode: [
    "Code INSEE",
    "INSEE",
    "Code commune",
    "Code commune de naissance",
    "Code commune naissance",
    "Code INSEE naissance",
    "Code INSEE de naissance",
  ],
  birthPostalCode: [
    "Code postal de naissance",
    "Code postal naissance",
    "CP naissance",
    "CP de naissance",
  ],
  birthCity: [
    "Commune de naissance",
    "Libellé commune naissance",
    "Commune naissance",
    "Ville de naissance",
    "Ville naissance",
    "Lieu de naissance",
    "Lieu naissance",
    "Né à",
    "Née à",
    "Né(e) à",
    "Place of birth",
    "City of birth",
  ],
  birthCountry: ["Pays", "Pays naissance", "Country of birth"],
  resultRecipientEmail: [
    "E-mail du destinataire des résultats",
    "E-mail destinataire",
    "E-mail du formateur",
    "E-mail du prescripteur",
  ],
  email: [
    "E-mail",
    "Email",
    "Courriel",
    "Mail",
    "Mél",
    "Adresse e-mail",
    "Adresse mail",
    "Adresse courriel",
    "Adresse de messagerie",
    "Adresse électronique",
  ],
  externalId: ["Identifiant", "Matricule", "Numéro étudiant", "N° étudiant", "Student number"],
  extraTime: [
    "Temps majoré",
    "Tiers temps",
    "Tiers-temps",
    "1/3 temps",
    "Majoration",
    "Extra time",
  ],
  schoolClass: ["Classe", "Libellé classe", "Division", "Groupe", "Class"],
  billingMode: ["Tarification"],
};

const BY_KEY: ReadonlyMap<string, Target> = new Map(
  targetsIn(WORDS).flatMap((target) =>
    (WORDS[target] ?? []).map((word) => [headingKey(word), target] as const),
  ),
);

/** What a column is by its heading; a remark in brackets is no part of the name. [TB4] */
export function targetCalled(heading: string): Target | undefined {
  const plain = heading.replaceAll(/\([^()]*\)/g, " ");
  return (
    ofTemplates(heading) ??
    BY_KEY.get(headingKey(heading)) ??
    BY_KEY.get(headingKey(plain)) ??
    ofTemplates(plain)
  );
}

function ofTemplates(heading: string): Target | undefined {
  const column = columnCalled(heading);
  return column && isTarget(column) ? column : undefined;
}

function targetsIn(words: typeof WORDS): Target[] {
  return Object.keys(words).filter((key): key is Target => Object.hasOwn(words, key));
}
