// Who asks, what may be asked, and what answering needs.
import type { DeviceId, SessionId } from "#core/ids.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { DeviceFrame } from "#core/wire/frames.ts";
import type { Timestamp } from "#core/time.ts";
import type { Readings } from "../finalisation/readings.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Limits } from "./limits.ts";
import type { Known } from "./identity.ts";
import type { Send } from "./line.ts";
import type { Rooms } from "./rooms.ts";
import type { Visits } from "./visits.ts";

/** A socket that has said hello, as it is at this frame. */
export type Speaker = Known & { connection: string; device: DeviceId; send: Send };
/** All but the hello. */
export type Asked = Exclude<DeviceFrame, { type: "hello" }>;
export type Of<Type extends Asked["type"]> = Extract<Asked, { type: Type }>;

export type DeskDeps = {
  store: Store;
  rooms: Rooms;
  visits: Visits;
  readings: Readings;
  now: () => Timestamp;
  /** To be told after every commit to this log. Never throws. */
  committed: (log: SessionId) => Promise<void>;
  /** Whether the log under this id is the list of a centre. */
  isCentre: (id: string) => boolean;
  limits: Limits;
  log: Log;
};

export function refuse(speaker: Speaker, log: string, code: RefusalCode): void {
  speaker.send({ type: "refused", log, code });
}
