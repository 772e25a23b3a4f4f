import type { DeviceFrame, RelayFrame } from "../wire/frames.ts";
import type { Chance } from "./chance.ts";
import type { SimulatedRelay } from "./process.ts";

/** How badly the network behaves: shares of the frames. */
export type Weather = { lost: number; doubled: number; reordered: number };
export const STORM: Weather = { lost: 0.08, doubled: 0.06, reordered: 0.15 };
export const DRIZZLE: Weather = { lost: 0.01, doubled: 0.03, reordered: 0.05 };
export const CALM: Weather = { lost: 0, doubled: 0, reordered: 0 };

/** One direction of one connection. */
export type Channel<Frame> = { frames: Frame[] };
/** The connection of one page to one node; gone with everything in it when either side dies. */
export type Connection = {
  id: string;
  node: SimulatedRelay;
  up: Channel<DeviceFrame>;
  down: Channel<RelayFrame>;
};

export function connectionTo(node: SimulatedRelay, id: string): Connection {
  return { id, node, up: { frames: [] }, down: { frames: [] } };
}

export function isIdle({ up, down }: Connection): boolean {
  return up.frames.length + down.frames.length === 0;
}

/** The frame that arrives next, or null if there is none or it is lost. */
export function arriving<Frame>(
  channel: Channel<Frame>,
  weather: Weather,
  chance: Chance,
): Frame | null {
  const { frames } = channel;
  if (frames.length === 0) return null;
  const at = chance.happens(weather.reordered) ? chance.below(frames.length) : 0;
  const frame = frames[at] ?? null;
  if (!chance.happens(weather.doubled)) frames.splice(at, 1);
  return chance.happens(weather.lost) ? null : frame;
}
