/** The copy of a session on whose list one more person stands. */
export function withSomebodyMore(copy: string): string {
  const file: { candidates: Record<string, object> } = JSON.parse(copy);
  const [somebody] = Object.values(file.candidates);
  const another = { ...somebody, firstName: "Ambre" };
  return JSON.stringify({ ...file, candidates: { ...file.candidates, ["7".repeat(32)]: another } });
}
