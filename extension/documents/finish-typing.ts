const finishers = new Set<() => void>();

/** Writes down what a person has done in this page, letters and presses, and is not yet in its document. */
export function finishTyping(): void {
  finishers.forEach((finish) => finish());
}

/** `finish` writes down what waits somewhere; returns how to let go of it. */
export function writeDownWhenAsked(finish: () => void): () => void {
  finishers.add(finish);
  return () => void finishers.delete(finish);
}
