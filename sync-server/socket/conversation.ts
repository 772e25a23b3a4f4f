// One socket: it is challenged, says hello with its token, and from then on its frames are answered in
// order. Nothing it sends can end the process.
import { parseDeviceFrame } from "#core/wire/encoding.ts";
import type { DeviceFrame } from "#core/wire/frames.ts";
import type { Timestamp } from "#core/time.ts";
import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import type { WebSocket } from "ws";
import type { Accounts } from "../accounts/accounts.ts";
import type { Log } from "../log.ts";
import type { Budget } from "./budget.ts";
import type { Desk } from "./desk.ts";
import { createDoorkeeper } from "./doorkeeper.ts";
import type { Limits } from "./limits.ts";
import { CLOSE_BAD_FRAME, CLOSE_BUSY, CLOSE_RESTART, createLine } from "./line.ts";
import { watchOver } from "./pulse.ts";
import type { Rooms } from "./rooms.ts";
import { createTurns } from "./turns.ts";

export type ConversationDeps = {
  accounts: Accounts;
  desk: Desk;
  rooms: Rooms;
  budget: Budget;
  limits: Limits;
  now: () => Timestamp;
  log: Log;
};
export type Conversation = {
  /** Hangs up once everything that was asked is answered. */
  goodbye(): void;
  /** Resolves when the socket is closed and nothing is left to do for it. */
  over: Promise<void>;
};

export function converse(socket: WebSocket, deps: ConversationDeps): Conversation {
  const { limits, log } = deps;
  const connection = randomUUID();
  const line = createLine(socket, limits.maxBufferedBytes, () =>
    log.info("slow reader dropped", { device: doorkeeper.device() ?? "unknown" }),
  );
  const doorkeeper = createDoorkeeper(line, deps);
  const turns = createTurns(socket, limits.maxWaiting, (error) => log.error("turn failed", error));
  const gone = new AbortController();
  const stopWatching = watchOver(socket, limits.pingMs, () =>
    turns.take(async () => {
      if (doorkeeper.device() && doorkeeper.asker()) deps.rooms.stays(connection);
    }),
  );

  async function answer(frame: DeviceFrame, bytes: number): Promise<void> {
    if (frame.type === "hello") return doorkeeper.greet(frame);
    const asker = doorkeeper.asker();
    if (!asker) return;
    if (await deps.budget(asker.device, bytes)) {
      return await deps.desk.receive({ connection, ...asker, send: line.send }, frame);
    }
    line.send({ type: "refused", log: frame.log, code: "RATE" });
    await rest(limits.holdMs, undefined, { signal: gone.signal }).catch(() => null);
  }

  async function answered(frame: DeviceFrame, bytes: number): Promise<void> {
    if (line.hasEnded()) return;
    try {
      await answer(frame, bytes);
    } catch (error) {
      log.error("frame failed", error);
      // Not AUTH: whoever said hello may be who they say.
      if (frame.type === "hello") line.hangUp(CLOSE_BUSY, "BUSY");
      else line.send({ type: "refused", log: frame.log, code: "BUSY" });
    }
  }

  socket.on("message", (data: Buffer, isBinary) => {
    if (line.hasEnded()) return;
    const parsed = isBinary ? parseDeviceFrame(data) : NO_FRAME;
    if (parsed.ok) turns.take(() => answered(parsed.frame, data.length));
    else line.end(CLOSE_BAD_FRAME, parsed.reason);
  });
  // The doing of the other side or of the way between: nothing for the relay to put right.
  socket.on("error", (error) => log.info("socket failed", { code: codeOf(error) }));
  const over = new Promise<void>((resolve) => {
    socket.once("close", () => {
      doorkeeper.goHome();
      stopWatching();
      gone.abort();
      turns.take(() => deps.rooms.leave(connection));
      resolve(turns.done());
    });
  });
  line.send({ type: "challenge", nonce: randomUUID(), now: deps.now() });
  return { goodbye: () => turns.take(async () => line.hangUp(CLOSE_RESTART, "restart")), over };
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** A text message is none, whatever it says. */
const NO_FRAME = { ok: false, reason: "BAD_STRUCT" } as const;
