type Alerts = {
  /** Those that wait for somebody, by id. */
  open: readonly string[];
  called: readonly string[];
  /** Somebody has the panel before their eyes. */
  isWatched: boolean;
};

/** For which alerts to call now, and those for which nobody is called any more. [PA8] */
export function alertCalls({ open, called, isWatched }: Alerts): {
  now: string[];
  called: string[];
} {
  const fresh = open.filter((alert) => !called.includes(alert));
  return { now: isWatched ? [] : fresh, called: [...called, ...fresh] };
}
