/** Where an arrow leads in a list of options, round its ends; null is in none of them. */
export function nextOption(at: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (at === null) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}
