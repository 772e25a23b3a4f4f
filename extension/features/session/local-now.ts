import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { LocalNow } from "#core/session/queries.ts";
import { SECOND_MS, type Timestamp } from "#core/time.ts";

const TICK_MS = 20 * SECOND_MS;

/** This moment on the clock of this device, kept up to date. */
export function createLocalNow(): Accessor<LocalNow> {
  const [now, setNow] = createSignal(localNow(Date.now()));
  const timer = setInterval(() => setNow(localNow(Date.now())), TICK_MS);
  onCleanup(() => clearInterval(timer));
  return now;
}

export function localNow(at: Timestamp): LocalNow {
  const day = new Date(at);
  return {
    at,
    date: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
    time: `${two(day.getHours())}:${two(day.getMinutes())}`,
  };
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
