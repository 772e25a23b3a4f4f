import type { DeviceId } from "#core/ids.ts";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Limits } from "./limits.ts";

/** Whether this device may have one more frame of this size answered; its pages share one budget. */
export type Budget = (device: DeviceId, bytes: number) => Promise<boolean>;

/** Counts what each key spends; answers whether there was enough left. */
type Purse = (key: string, points: number) => Promise<boolean>;

export function createBudget({ points, seconds, pointBytes }: Limits["budget"]): Budget {
  const spend = createPurse({ points, seconds });
  return (device, bytes) => spend(device, 1 + Math.floor(bytes / pointBytes));
}

export function createPurse({ points, seconds }: { points: number; seconds: number }): Purse {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (key, spent) => {
    try {
      await limiter.consume(key, spent);
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  };
}
