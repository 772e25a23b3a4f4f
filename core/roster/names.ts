import { foldedName } from "./spelling.ts";

export type Named = { lastName: string; firstName: string };
export type Born = Named & { birthdate: string };

/** The same for two people of one name, however it is spelt. [RO8] */
export function nameKey({ lastName, firstName }: Named): string {
  return JSON.stringify([foldedName(lastName), foldedName(firstName)]);
}

/** The same for two entries that Pix would take for one person. [RO7] */
export function candidateKey(person: Born): string {
  return `${nameKey(person)} ${person.birthdate}`;
}
