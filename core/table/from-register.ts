// What a list leaves empty, and the school's register knows.
import { FRANCE as FRANCE_CODE } from "../imports/imported-pupil.ts";
import { dateOf } from "../mass-import/cells.ts";
import type { Column } from "../mass-import/columns.ts";
import type { Cells } from "../mass-import/file.ts";
import type { FromRegister } from "../mass-import/person.ts";
import type { RegisterPupil } from "../register/register.ts";
import { ABROAD, FRANCE } from "../roster/more-details.ts";
import { candidateKey } from "../roster/names.ts";
import { folded } from "../roster/spelling.ts";

export type FilledRow = {
  texts: Cells;
  /** Nobody where the register has none, or several, of this name and date of birth. */
  register: FromRegister | null;
  /** Several pupils are alike: which of them is meant, nobody can tell from the row. */
  isAmbiguous: boolean;
};

/**
 * Fills rows from these pupils; `texts` are as `meant` leaves them, `country` is what the table itself says of it, before
 * anybody has corrected the row. [TB10]
 */
export function fillingFrom(
  pupils: readonly RegisterPupil[],
): (texts: Cells, country: string) => FilledRow {
  const byKey = new Map<string, RegisterPupil[]>();
  for (const pupil of pupils) {
    const key = candidateKey(pupil);
    byKey.set(key, [...(byKey.get(key) ?? []), pupil]);
  }
  return (texts, country) => {
    const { lastName, firstName, birthdate } = texts;
    const alike = byKey.get(candidateKey({ lastName, firstName, birthdate: dateOf(birthdate) }));
    const meant = alike?.filter(({ sex }) => texts.sex === "" || texts.sex === sex) ?? [];
    const [pupil] = meant;
    if (!pupil || meant.length > 1) return { texts, register: null, isAmbiguous: meant.length > 1 };
    const known = knownOf(pupil, texts, country);
    const filled = known.flatMap(([column]) => column);
    const register = { pupil: pupil.pupil, filled };
    return { texts: { ...texts, ...Object.fromEntries(known) }, register, isAmbiguous: false };
  };
}

type Known = readonly [column: Column, text: string];

/** Only where the row is silent. */
function knownOf(pupil: RegisterPupil, texts: Cells, country: string): Known[] {
  const known: Known[] = [
    ["sex", pupil.sex],
    ...placeOf(pupil, texts, country),
    ["schoolClass", pupil.schoolClass],
  ];
  return known.filter(([column, text]) => texts[column] === "" && text !== "");
}

/** A birthplace is filled as a whole: to one that the row tells in other words, nothing is added. */
function placeOf(pupil: RegisterPupil, texts: Cells, country: string): Known[] {
  const { birthCountry, birthInseeCode, birthPostalCode, birthCity } = texts;
  const isFrench = pupil.birthCountry === FRANCE_CODE;
  const isElsewhere = birthCountry !== "" && (folded(birthCountry) === folded(FRANCE)) !== isFrench;
  if (isElsewhere || birthPostalCode !== "") return [];
  // The register names countries by numbers only. Which one it is, somebody writes who is asked for it; one that the table
  // names may be another.
  if (!isFrench && country.trim() !== "") return [];
  if (!isFrench && (birthInseeCode === "" || birthInseeCode === ABROAD))
    return [
      ["birthInseeCode", ABROAD],
      ["birthCity", pupil.birthCity],
    ];
  if (!isFrench || birthInseeCode !== "" || birthCity !== "") return [];
  return [
    ["birthInseeCode", pupil.birthInseeCode],
    ["birthCountry", FRANCE],
  ];
}
