import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export type Rate = { points: number; duration: number };

/** Counts what each key asks in `duration` seconds; answers 0, or the time to wait in ms. */
export type Limiter = (key: string) => Promise<number>;

export function createLimiter(rate: Rate): Limiter {
  const limiter = new RateLimiterMemory(rate);
  return async (key) => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1);
      throw error;
    }
  };
}
