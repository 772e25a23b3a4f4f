/** Lets what came meanwhile go first: a key, or a frame that is due. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
