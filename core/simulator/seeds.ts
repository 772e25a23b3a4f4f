/** Seeds of schedules that once broke a promise; each is played again before any other. */
export const SEEDS_THAT_FAILED: readonly number[] = [8, 16, 17, 47, 371];
