import { DRAIN_MS } from "#core/log/room.ts";

/** What one socket, or all of one device, may ask of the relay; README.md says each number. */
export type Limits = {
  /** Whoever has not said hello by then is somebody else. */
  helloMs: number;
  /** So often the relay asks whether the other side is still there, and still may be. */
  pingMs: number;
  /** So long it is believed without asking again that somebody still may speak. */
  recheckMs: number;
  /** What a device may spend: one point a frame, and one more for every `pointBytes` of it. */
  budget: { points: number; seconds: number; pointBytes: number };
  /** So long whoever has spent it all is not listened to. */
  holdMs: number;
  /** Of one socket; more of them are not passed on. */
  presences: { points: number; seconds: number };
  /** Frames of one socket that wait for their turn, before the relay stops reading from it. */
  maxWaiting: number;
  /** A reader this far behind is dropped: it comes back and pulls. Four whole frames. */
  maxBufferedBytes: number;
  maxSockets: number;
  /** So long those who finalise wait for somebody who stays silent. */
  drainMs: number;
  /** So long sockets have to leave when the relay stops. */
  goodbyeMs: number;
  /** What follows from a commit is worked out so long after it, and so often at most. */
  afterwards: { soonMs: number; paceMs: number };
};

export const LIMITS: Limits = {
  helloMs: 5_000,
  pingMs: 30_000,
  recheckMs: 1_000,
  budget: { points: 1_000, seconds: 10, pointBytes: 8 * 1024 },
  holdMs: 1_000,
  presences: { points: 30, seconds: 10 },
  maxWaiting: 64,
  maxBufferedBytes: 1024 * 1024,
  maxSockets: 12_000,
  drainMs: DRAIN_MS,
  goodbyeMs: 1_000,
  afterwards: { soonMs: 50, paceMs: 1_000 },
};
