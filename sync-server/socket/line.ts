// The way back to one socket.
import { encodeFrame } from "#core/wire/encoding.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { RelayFrame } from "#core/wire/frames.ts";
import type { WebSocket } from "ws";

export type Send = (frame: RelayFrame) => void;
export type Line = {
  send: Send;
  /** Says why, and hangs up: coming back as before is of no use. */
  end(close: number, reason: RefusalCode): void;
  /** Hangs up for a reason that coming back puts right. */
  hangUp(close: number, word: string): void;
  /** What still comes in is not for us. */
  hasEnded(): boolean;
};

/** Close codes of the application range. */
export const CLOSE_BAD_FRAME = 4400;
export const CLOSE_AUTH = 4401;
/** No hello in time: the other side may have slept, or be far away. */
export const CLOSE_LATE = 4408;
/** Not quite the same person any more: hello has to be said anew. */
export const CLOSE_CHANGED = 4409;
/** "Try again later", of those that every WebSocket knows, like the one below. */
export const CLOSE_BUSY = 1013;
/** "Service restart": the page comes back by itself. */
export const CLOSE_RESTART = 1012;

/** What cannot keep up is dropped at once: saying goodbye would only lengthen what it does not read. */
export function createLine(socket: WebSocket, maxBufferedBytes: number, dropped: () => void): Line {
  let ended = false;

  function send(frame: RelayFrame): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount <= maxBufferedBytes) return socket.send(encodeFrame(frame));
    dropped();
    socket.terminate();
  }

  function hangUp(close: number, word: string): void {
    if (!ended) socket.close(close, word);
    ended = true;
  }

  return {
    send,
    end(close, reason) {
      if (!ended) send({ type: "refused", log: "", code: reason });
      hangUp(close, reason);
    },
    hangUp,
    hasEnded: () => ended,
  };
}
