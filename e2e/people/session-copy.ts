/** The copy of a session on whose list one more person stands. */
export function withSomebodyMore(copy: string): string {
  const file: { candidates: Record<string, object> } = JSON.parse(copy);
  const [somebody] = Object.values(file.candidates);
  const another = { ...somebody, firstName: "Ambre" };
  return JSON.stringify({ ...file, candidates: { ...file.candidates, ["7".repeat(32)]: another } });
}

/** The verifiable receipt in which somebody has put another first name, and nothing else. */
export function withAnotherName(proof: string): string {
  return proof.replace(/("firstName":")[^"]+/, "$1Ambre");
}

/** The same of a session that nobody has heard of. */
export function ofAnotherSession(copy: string): string {
  return JSON.stringify({ ...JSON.parse(copy), session: "7".repeat(32) });
}
