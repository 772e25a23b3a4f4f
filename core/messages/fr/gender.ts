/** French agrees with the person: `sex` is F, M or empty, as the roster has it. */
type Agreement = { feminine: string; masculine: string; unknown: string };

export function bySex(sex: string, { feminine, masculine, unknown }: Agreement): string {
  if (sex === "F") return feminine;
  return sex === "M" ? masculine : unknown;
}
