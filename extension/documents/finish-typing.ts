const finishers = new Set<() => void>();

/**
 * Writes down what a person has done in this page, letters and presses, and is not yet in its document. Says whether
 * all of it is there now: what could not be written is reported, and keeps nothing else from being written.
 */
export function finishTyping(): boolean {
  let isAllWritten = true;
  for (const finish of finishers)
    try {
      finish();
    } catch (error) {
      isAllWritten = false;
      reportError(error);
    }
  return isAllWritten;
}

/** `finish` writes down what waits somewhere; returns how to let go of it. */
export function writeDownWhenAsked(finish: () => void): () => void {
  finishers.add(finish);
  return () => void finishers.delete(finish);
}
