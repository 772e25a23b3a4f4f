type Screen = {
  show: (alert: string) => Promise<void>;
  /** Nothing where it is not shown, and whichever window has shown it. */
  takeAway: (alert: string) => Promise<void>;
  /** The same without a single wait: whoever asks for it may be gone in the next moment. */
  takeAwayAtOnce: (alert: string) => void;
};

/** Of the alerts that somebody was called for, only those that still wait stay on the screen. [PA8] */
export function createAlertNotices({ show, takeAway, takeAwayAtOnce }: Screen) {
  let open: readonly string[] = [];
  const mine = new Set<string>();
  return {
    /** These wait now; whoever answered the others, and wherever. */
    async follow(now: readonly string[]): Promise<void> {
      const answered = open.filter((alert) => !now.includes(alert));
      open = now;
      await Promise.all(answered.map(takeAway));
    },
    async show(alerts: readonly string[]): Promise<void> {
      for (const alert of alerts) {
        if (open.includes(alert)) {
          mine.add(alert);
          await show(alert);
        }
        // Answered or left while the system was asked to show it.
        if (!open.includes(alert)) await takeAway(alert);
      }
    },
    /** The room is left here: what other windows show of it waits on. */
    leave(): void {
      open = [];
      mine.forEach(takeAwayAtOnce);
      mine.clear();
    },
  };
}
