/** `liste-candidats-session-48217.ods`, as Pix names its own; it names nobody. */
export function candidateListName(number: number | null): string {
  return number === null ? "liste-candidats-session.ods" : `liste-candidats-session-${number}.ods`;
}
