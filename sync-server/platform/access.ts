import type { MiddlewareHandler } from "hono";
import { centreOfPlatformKey } from "../accounts/platform-keys.ts";
import { refuseTry, refuseWith } from "../routes/refusals.ts";
import type { PlatformContext, PlatformEnv } from "./context.ts";
import { createLimiter, type Rate } from "./rate.ts";

/** A classroom of candidates who start, ten of them a second, and a poll of the feed: far below. */
export const PLATFORM_RATE: Rate = { points: 2_000, duration: 10 };

/** All who come without a key share one count, so that guessing does not slow anybody else down. */
const NOBODY = "nobody";

/** Lets the platform in for the centre of its key. Refuses `not-signed-in` [PL1], `slow-down` [PL14]. */
export function platformAccess({
  database,
}: Pick<PlatformContext, "database">): MiddlewareHandler<PlatformEnv> {
  const limiter = createLimiter(PLATFORM_RATE);
  return async (c, next) => {
    const key = c.req.header("Authorization")?.match(/^Bearer ([\w-]{1,256})$/)?.[1];
    const centre = key === undefined ? null : centreOfPlatformKey(database, key);
    const waitMs = await limiter(centre ?? NOBODY);
    if (waitMs > 0) return refuseTry(c, { reason: "slow-down", waitMs });
    if (!centre) return refuseWith(c, "not-signed-in");
    c.set("centre", centre);
    return await next();
  };
}
