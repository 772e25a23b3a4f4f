/** How long a toast can be read and taken back, in milliseconds; hovering or focusing it stops the clock. [WL8] */
export const TOAST_MS = 8000;

export type Toast = {
  /** What has just been done, in one sentence. Never an error: those stay where they belong. */
  text: string;
  /** Takes it back. */
  undo?: { word: string; run: () => void } | undefined;
};

/**
 * One toast at a time. A newer one takes the place of the older: what was done last is what a person
 * wants to take back, and a queue would offer it too late.
 */
export function makeToasts(show: (toast: Toast | null) => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let startedAt = 0;
  let leftMs = 0;

  function start(): void {
    startedAt = Date.now();
    timer = setTimeout(dismiss, leftMs);
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function dismiss(): void {
    stop();
    leftMs = 0;
    show(null);
  }

  function say(toast: Toast): void {
    stop();
    leftMs = TOAST_MS;
    show(toast);
    start();
  }

  /** The pointer or the focus is on it. */
  function hold(): void {
    if (timer === null) return;
    stop();
    leftMs = Math.max(0, leftMs - (Date.now() - startedAt));
  }

  /** Neither is any more: it goes on with the time it has left. */
  function release(): void {
    if (timer === null && leftMs > 0) start();
  }

  return { say, hold, release, dismiss };
}

export type Toasts = ReturnType<typeof makeToasts>;
