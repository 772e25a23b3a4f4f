import { number, plural } from "./counting.ts";

/** How many names nothing holds fast. */
export type Unsealed = { unsealed: number };

/** Behind a sentence that says that the names agree. */
export function except({ unsealed }: Unsealed): string {
  if (unsealed === 0) return "";
  return plural(unsealed, {
    one: `, sauf ${number(unsealed)} nom jamais scellé`,
    other: `, sauf ${number(unsealed)} noms jamais scellés`,
  });
}
