// A page as the relay sees it: one socket that speaks frames. Every answer is a promise; nothing sleeps.
import type { CentreId, DeviceId, SessionId } from "#core/ids.ts";
import { encodeFrame, parseRelayFrame } from "#core/wire/encoding.ts";
import { WIRE_VERSION, type DeviceFrame, type RelayFrame } from "#core/wire/frames.ts";
import type { DocumentKind } from "#core/schema.ts";
import { WebSocket } from "ws";

type Type = RelayFrame["type"];
export type Heard<Wanted extends Type> = Extract<RelayFrame, { type: Wanted }>;
export type Asked<Wanted extends DeviceFrame["type"]> = Extract<DeviceFrame, { type: Wanted }>;
export type Closed = { code: number; reason: string };

type Waiting = { isFor: (frame: RelayFrame) => boolean; take: (frame: RelayFrame) => void };

/** The relay has gone while something was expected of it. */
export class HungUpError extends Error {}

/** A socket to the relay on this port, open, that has said nothing yet. */
export async function connected(port: number, options: { origin?: string } = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, options);
  const client = wireClient(socket);
  await Promise.race([new Promise((resolve) => socket.once("open", resolve)), client.closed]);
  if (socket.readyState !== socket.OPEN) throw new HungUpError("not let in");
  return client;
}

/** The HTTP status with which a socket is refused. */
export function turnedAway(
  port: number,
  { path = "/socket", origin }: { path?: string; origin?: string },
): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, origin ? { origin } : {});
  socket.on("error", () => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.once("unexpected-response", (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    socket.once("open", () => reject(new Error("let in")));
  });
}

/** An open socket over which hello was said by whoever holds this pass. */
export async function greeted(port: number, pass: { token: string; device: DeviceId }) {
  const client = await connected(port);
  client.hello(pass);
  return client;
}

function wireClient(socket: WebSocket) {
  const unread: RelayFrame[] = [];
  const waiting = new Set<Waiting>();
  const closed = new Promise<Closed>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  socket.on("error", () => socket.terminate());
  socket.on("message", (data: Buffer) => {
    const parsed = parseRelayFrame(data);
    if (!parsed.ok) throw new Error(`the relay said what is no frame: ${parsed.reason}`);
    const wanted = [...waiting].find(({ isFor }) => isFor(parsed.frame));
    if (wanted) wanted.take(parsed.frame);
    else unread.push(parsed.frame);
  });

  /** The next of these frames that nobody has taken yet; throws when the socket closes. */
  function nextOf<Wanted extends Type>(
    log: string | null,
    types: Wanted[],
  ): Promise<Heard<Wanted>> {
    const isFor = (frame: RelayFrame): frame is Heard<Wanted> =>
      types.some((type) => type === frame.type) && isAbout(frame, log);
    const at = unread.findIndex(isFor);
    const [found] = at === -1 ? [] : unread.splice(at, 1);
    if (found && isFor(found)) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const take = (frame: RelayFrame) => {
        waiting.delete(entry);
        if (isFor(frame)) resolve(frame);
      };
      const entry = { isFor, take };
      waiting.add(entry);
      void closed.then(({ code }) =>
        reject(new HungUpError(`closed ${code} before ${types.join(" or ")}`)),
      );
    });
  }

  function send(frame: DeviceFrame): void {
    socket.send(encodeFrame(frame));
  }

  function ask<Wanted extends Type>(
    frame: Exclude<DeviceFrame, { type: "hello" }>,
    ...types: Wanted[]
  ): Promise<Heard<Wanted>> {
    const answer = nextOf(frame.log, types);
    send(frame);
    return answer;
  }

  return {
    socket,
    closed,
    /** The next frame of one of these types, of whichever log. */
    next: <Wanted extends Type>(...types: Wanted[]) => nextOf(null, types),
    send,
    /** Frames of this type that nobody has taken. */
    unreadOf: (type: Type) => unread.filter((frame) => frame.type === type),
    hello: ({ token, device, v = WIRE_VERSION }: { token: string; device: DeviceId; v?: number }) =>
      send({ type: "hello", v, token, device, app: "test" }),
    create: (log: SessionId, centre: CentreId) =>
      ask({ type: "create", log, centre }, "opened", "refused"),
    open: (log: string, cursor = 0) => ask({ type: "open", log, cursor }, "opened", "refused"),
    push: (log: SessionId, kind: DocumentKind, ...changes: Uint8Array[]) =>
      ask({ type: "push", log, doc: { kind, generation: 0 }, changes }, "ack", "refused"),
    pull: (log: string, since = 0, max = 500) =>
      ask({ type: "pull", log, since, max }, "items", "opened", "refused"),
    close: (log: SessionId) => ask({ type: "close", log }, "drained", "finalised", "refused"),
    drained: (log: SessionId) => send({ type: "drained", log }),
    finalise: (frame: Omit<Asked<"finalise">, "type">) =>
      ask({ type: "finalise", ...frame }, "finalised", "refused"),
    hangUp: async () => {
      socket.close();
      await closed;
    },
  };
}

/** A refusal of the socket itself names no log: it answers whatever was asked. */
function isAbout(frame: RelayFrame, log: string | null): boolean {
  return log === null || !("log" in frame) || frame.log === "" || frame.log === log;
}
