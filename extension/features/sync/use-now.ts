import { createSignal, onCleanup, type Accessor } from "solid-js";

/** The time by this device's clock, told anew every `everyMs` for as long as somebody looks. */
export function useNow(everyMs: number): Accessor<number> {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), everyMs);
  onCleanup(() => clearInterval(timer));
  return now;
}
