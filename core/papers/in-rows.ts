/** So many side by side, the last row with what is left. */
export function inRows<Item>(items: readonly Item[], abreast: number): Item[][] {
  const rows = Array.from({ length: Math.ceil(items.length / abreast) }, (_, row) => row);
  return rows.map((row) => items.slice(row * abreast, (row + 1) * abreast));
}
