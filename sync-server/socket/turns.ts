import type { WebSocket } from "ws";

export type Turns = {
  /** Does this once everything before it is done. */
  take(work: () => Promise<void>): void;
  /** Resolves when all that was taken so far is done. */
  done(): Promise<void>;
};

/**
 * One thing after the other, in the order in which the socket asked. When `maxWaiting` wait, nothing more
 * is read from it, so that somebody who asks faster than is answered waits, and not the memory.
 */
export function createTurns(
  socket: Pick<WebSocket, "pause" | "resume" | "isPaused">,
  maxWaiting: number,
  failed: (error: unknown) => void,
): Turns {
  let waiting = 0;
  let last = Promise.resolve();

  async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    await before;
    try {
      await work();
    } catch (error) {
      failed(error);
    }
    waiting -= 1;
    if (socket.isPaused && waiting <= maxWaiting / 2) socket.resume();
  }

  return {
    take(work) {
      waiting += 1;
      if (waiting >= maxWaiting) socket.pause();
      last = after(last, work);
    },
    done: () => last,
  };
}
