type Named = { lastName: string; firstName: string };

/** As one says it: "Łukasz Kowalski". The list has NOM Prénom. */
export function spokenName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`.trim();
}
