// One socket per page, for all the logs it has open: says hello, comes back by itself, and tells the
// links what they need to know.
import { encodeFrame, parseRelayFrame } from "#core/wire/encoding.ts";
import { WIRE_VERSION, type DeviceFrame, type RelayFrame } from "#core/wire/frames.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { DeviceId } from "#core/ids.ts";

export type SocketDeps = {
  url: string;
  token: string;
  device: DeviceId;
  app: string;
  /** `random`: 0 ≤ n < 1, so that a whole school does not come back at one instant. */
  random: () => number;
  /** With the time by the relay's clock. */
  onOpen: (relayNow: number) => void;
  onFrame: (frame: RelayFrame) => void;
  onClose: () => void;
  /** The relay does not want this token or this version any more: there is no use in coming back. */
  onRefused: (code: RefusalCode) => void;
};
export type RelaySocket = {
  send: (frame: DeviceFrame) => void;
  wake: () => void;
  /** Nothing comes through any more, though nobody has closed it: begins anew. */
  drop: () => void;
  stop: () => void;
};

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Full jitter: any wait up to twice the last limit, at most a minute. */
export function waitBefore(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

export function createRelaySocket(deps: SocketDeps): RelaySocket {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let isStopped = false;
  let isOpen = false;

  function connect(): void {
    clearTimeout(timer);
    timer = undefined;
    const next = new WebSocket(deps.url);
    next.binaryType = "arraybuffer";
    next.addEventListener("message", ({ data }) => hear(next, data));
    next.addEventListener("close", () => ended(next));
    socket = next;
  }

  function hear(from: WebSocket, data: unknown): void {
    if (from !== socket || !(data instanceof ArrayBuffer)) return;
    const parsed = parseRelayFrame(new Uint8Array(data));
    if (!parsed.ok) return from.close();
    const { frame } = parsed;
    if (frame.type === "challenge") return greet(frame.now);
    if (frame.type === "refused" && (frame.code === "AUTH" || frame.code === "UPGRADE")) {
      stop();
      // The end of this socket is told with its reason, so not once more without.
      isOpen = false;
      return deps.onRefused(frame.code);
    }
    deps.onFrame(frame);
  }

  function greet(relayNow: number): void {
    const { token, device, app } = deps;
    isOpen = true;
    attempt = 0;
    send({ type: "hello", v: WIRE_VERSION, token, device, app });
    deps.onOpen(relayNow);
  }

  function ended(which: WebSocket): void {
    if (which !== socket) return;
    socket = null;
    const wasOpen = isOpen;
    isOpen = false;
    if (!isStopped) {
      timer = setTimeout(connect, waitBefore(attempt, deps.random));
      attempt += 1;
    }
    if (wasOpen) deps.onClose();
  }

  function send(frame: DeviceFrame): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(encodeFrame(frame));
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    socket?.close();
  }

  /** Does not wait for the other side to agree: it may be far away by now. */
  function drop(): void {
    const dead = socket;
    if (!dead || isStopped) return;
    dead.close();
    ended(dead);
  }

  connect();
  return {
    send,
    stop,
    drop,
    /** The network is back: no reason to wait any longer. */
    wake() {
      if (!isStopped && timer !== undefined) connect();
    },
  };
}
