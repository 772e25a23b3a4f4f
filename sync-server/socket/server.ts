// The way from an HTTP upgrade to a conversation. `ws` speaks straight from the upgrade: a framework in
// between costs a sixth of every message.
import { MAX_FRAME_BYTES } from "#core/wire/frames.ts";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { isAllowedOrigin } from "../origins.ts";
import { converse, type Conversation, type ConversationDeps } from "./conversation.ts";

const SOCKET_PATH = "/socket";

type Refusal = "403 Forbidden" | "404 Not Found" | "503 Service Unavailable";

/** Serves sockets on `server`; gives the function that ends them all, and resolves when they have. */
export function serveSockets(
  server: Pick<Server, "on">,
  deps: ConversationDeps & { origins: readonly string[] },
): () => Promise<void> {
  const { limits } = deps;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
  });
  const conversations = new Set<Conversation>();

  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on("error", () => stream.destroy());
    const isFull = sockets.clients.size >= limits.maxSockets;
    const refusal = isFull ? "503 Service Unavailable" : refusalOf(request, deps.origins);
    if (refusal) return turnAway(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const conversation = converse(socket, deps);
      conversations.add(conversation);
      void conversation.over.then(() => conversations.delete(conversation));
    });
  });

  return async () => {
    sockets.close();
    for (const conversation of conversations) conversation.goodbye();
    const impatience = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, limits.goodbyeMs);
    await Promise.all([...conversations].map(({ over }) => over));
    clearTimeout(impatience);
  };
}

/**
 * A program sends no Origin; the token is the proof, for it as for everybody. No page of the relay speaks
 * over a socket, and what calls itself one may be a stranger's under a name that leads here. [SO2]
 */
function refusalOf(
  { url, headers }: IncomingMessage,
  configured: readonly string[],
): Refusal | null {
  const { origin } = headers;
  if (url !== SOCKET_PATH) return "404 Not Found";
  const isWelcome =
    origin === undefined || isAllowedOrigin(origin, { host: undefined, configured });
  return isWelcome ? null : "403 Forbidden";
}

/** Does not wait for the other side to hang up as well: it may have come to stay. */
function turnAway(stream: Duplex, refusal: Refusal): void {
  stream.once("finish", () => stream.destroy());
  stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
