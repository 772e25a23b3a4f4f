import { vi } from "vitest";

const FRAME_MS = 16;

/** Timers go when told to, and a screen is painted between them. */
export function fakeFrames(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, FRAME_MS));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
}

export function realFrames(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** What was done last is seen. */
export function nextFrame(): void {
  vi.advanceTimersByTime(FRAME_MS + 1);
}
