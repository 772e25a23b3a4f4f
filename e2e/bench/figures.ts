// What was measured, as lines of one table.
export type Line = { what: string; found: string; aim: string };

/** `share` of the values are at most this one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function p50AndP95(values: readonly number[]): string {
  return `p50 ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`;
}

export function median(values: readonly number[]): string {
  return ms(quantile(values, 0.5));
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

export function table(lines: readonly Line[]): string {
  const head: Line = { what: "what", found: "measured", aim: "aim" };
  const all = [head, ...lines];
  const width = (of: (line: Line) => string) => Math.max(...all.map((line) => of(line).length));
  const [first, second] = [width(({ what }) => what), width(({ found }) => found)];
  const rows = all.map(({ what, found, aim }) =>
    `${what.padEnd(first)}  ${found.padEnd(second)}  ${aim}`.trimEnd(),
  );
  rows.splice(1, 0, "─".repeat(first + second + 2 + width(({ aim }) => aim) + 2));
  return rows.join("\n");
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
