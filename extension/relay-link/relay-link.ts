// The page's one connection to the relay, and the links that share it.
import { createSignal, untrack, type Accessor } from "solid-js";
import type { DeviceFrame, RelayFrame } from "#core/wire/frames.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { DeviceId } from "#core/ids.ts";
import { createAttached, type Attached } from "./attached.ts";
import { createRelaySocket } from "./socket.ts";

export type RelayLink = {
  /** Since when the page is connected or not. */
  connection: Accessor<Connection>;
  send: (frame: DeviceFrame) => void;
  /** Everything the relay says of this log goes to this link from now on; returns how to let go. */
  attach: Attached["attach"];
  stop: () => void;
};
export type Connection = {
  isOpen: boolean;
  since: number;
  refused: RefusalCode | null;
  /** How far the relay's clock is ahead of this device's, as last heard; 0 until then. */
  aheadMs: number;
};

const TICK_MS = 1_000;
/** Every link asks after 25 s of quiet: whoever says nothing for longer than this is gone. */
const SILENCE_MS = 45_000;

export function openRelayLink(args: {
  socketUrl: string;
  token: string;
  device: DeviceId;
  app: string;
}): RelayLink {
  const [connection, setConnection] = createSignal<Connection>({
    isOpen: false,
    since: Date.now(),
    refused: null,
    aheadMs: 0,
  });
  let heardAt = Date.now();
  // Whoever attaches in an effect must not attach anew whenever the connection changes.
  const attached = createAttached(() => untrack(connection).isOpen);

  function opened(relayNow: number): void {
    const since = Date.now();
    heardAt = since;
    setConnection({ isOpen: true, since, refused: null, aheadMs: relayNow - since });
    attached.tellAll({ type: "connected" });
  }

  function ended(refused: RefusalCode | null): void {
    const { aheadMs } = connection();
    setConnection({ isOpen: false, since: Date.now(), refused, aheadMs });
    attached.tellAll({ type: "disconnected" });
  }

  function hear(frame: RelayFrame): void {
    heardAt = Date.now();
    attached.hear(frame);
  }

  const socket = createRelaySocket({
    url: args.socketUrl,
    token: args.token,
    device: args.device,
    app: args.app,
    random: Math.random,
    onOpen: opened,
    onFrame: hear,
    onClose: () => ended(null),
    onRefused: ended,
  });
  // A cable that was pulled closes no socket: the browser would wait for minutes.
  function tick(): void {
    const isSilent = !attached.isEmpty() && Date.now() - heardAt > SILENCE_MS;
    if (connection().isOpen && isSilent) socket.drop();
    attached.tellAll({ type: "tick" });
  }

  const timer = setInterval(tick, TICK_MS);
  window.addEventListener("online", socket.wake);
  window.addEventListener("offline", socket.drop);

  return {
    connection,
    send: socket.send,
    attach: attached.attach,
    stop() {
      clearInterval(timer);
      window.removeEventListener("online", socket.wake);
      window.removeEventListener("offline", socket.drop);
      socket.stop();
    },
  };
}
