import type { WebSocket } from "ws";

/**
 * Asks every `everyMs` whether the other side is still there, and drops it when the last question has
 * found no answer; `beat` is called each time. Gives the function that ends it.
 */
export function watchOver(socket: WebSocket, everyMs: number, beat: () => void): () => void {
  let isAlive = true;
  const heard = (): void => {
    isAlive = true;
  };
  socket.on("pong", heard);
  socket.on("message", heard);
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    beat();
  }, everyMs);
  return () => clearInterval(timer);
}
