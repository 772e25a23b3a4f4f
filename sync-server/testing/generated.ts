// People, rooms and days for measurements: always the same ones, as different from each other as in a school.
import { FRANCE, type ImportedPupil } from "#core/imports/imported-pupil.ts";
import type { SessionDetails } from "#core/session/policy.ts";

const DAY_MS = 24 * 3_600_000;
const LAST_NAMES =
  "Benali Martin Moreau Ferreira Chevalier Nguyen Lefèvre Dubois Traoré Garnier Kaya Rousseau Diallo Lopez Marchand Fontaine Okafor Guérin Petit Costa Haddad Leroy Boucher Santos Girard Yilmaz Colin".split(
    " ",
  );
const FIRST_NAMES =
  "Sacha Inès Noé Maëlys Zoé Anas Héloïse Camille Luc Nadia Paul Farid Anh Jade Rayan Louise Adam Lina Hugo Chloé Yanis Manon Ilyes".split(
    " ",
  );
const SITES = ["Lycée Simone-Veil", "Annexe Pasteur", "Collège Louise-Michel"];
const INVIGILATORS =
  "Luc Dumas,Hélène Marty,Farid Ouali,Anne-Sophie Le Goff,Jean-Baptiste Castaing,Claire Vasseur,Samir Benali".split(
    ",",
  );
const HOURS = ["08:30", "10:00", "14:00", "16:00"];

/** Whether a test was held on it, today; whether it was then finalised. */
export type GeneratedDay = { details: SessionDetails; isHeld: boolean; isSealed: boolean };

/** No two sessions at one place and time. A third was held, most of it is sealed; of the others most are still to come. */
export function generatedDay(index: number, of: number): GeneratedDay {
  const share = index / of;
  const isSealed = share < 0.3;
  const isHeld = share < 0.33;
  const away = isHeld ? 0 : index % 5 === 0 ? -1 - (index % 40) : 1 + (index % 90);
  return {
    isHeld,
    isSealed,
    details: {
      site: pick(SITES, index),
      room: `Salle ${pick(["A", "B", "C", "D"], index)}${index + 1}`,
      date: new Date(Date.now() + away * DAY_MS).toLocaleDateString("sv-SE"),
      time: pick(HOURS, index),
      invigilators: `${pick(INVIGILATORS, index)}, ${pick(INVIGILATORS, index * 3 + 1)}`,
      observations: "",
    },
  };
}

/** Classes of 28; first and last names repeat, the number and the day of birth do not both. */
export function generatedPupil(index: number): ImportedPupil {
  const born = new Date(Date.UTC(2008, 0, 1) + (index % 2000) * DAY_MS);
  return {
    ine: `${String(index).padStart(9, "0")}XA`,
    lastName:
      pick(LAST_NAMES, index) + (index % 4 === 0 ? `-${pick(LAST_NAMES, index * 7 + 3)}` : ""),
    usageName: "",
    firstName: pick(FIRST_NAMES, index * 5 + Math.floor(index / 27)),
    birthdate: born.toISOString().slice(0, 10),
    sex: index % 2 === 0 ? "F" : "M",
    birthCity: "",
    birthInseeCode: "69383",
    birthCountry: FRANCE,
    schoolClass: `${3 + (Math.floor(index / 28) % 4)}E${1 + Math.floor(index / 112)}`,
  };
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}
