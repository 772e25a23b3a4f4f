type Screen = {
  show: (alert: string) => Promise<void>;
  /** Nothing where it is not shown, and whichever window has shown it. */
  takeAway: (alert: string) => Promise<void>;
};

/** Of the alerts that somebody was called for, only those that still wait stay on the screen. [PA8] */
export function createAlertNotices({ show, takeAway }: Screen) {
  let open: readonly string[] = [];
  return {
    /** These wait now; whoever answered the others, and wherever. */
    async follow(now: readonly string[]): Promise<void> {
      const answered = open.filter((alert) => !now.includes(alert));
      open = now;
      await Promise.all(answered.map(takeAway));
    },
    async show(alerts: readonly string[]): Promise<void> {
      for (const alert of alerts) {
        if (open.includes(alert)) await show(alert);
        // Answered while the system was asked to show it.
        if (!open.includes(alert)) await takeAway(alert);
      }
    },
  };
}
