import { type Refusal, allow, refuse } from "#core/verdict.ts";
import type { DatabaseSync } from "node:sqlite";
import { RateLimiterRes, RateLimiterSQLite } from "rate-limiter-flexible";

/** Longer than the relay will live: only a person lifts a block. */
const FOR_GOOD_S = 10 * 365 * 24 * 3600;

export type PauseRule = {
  name: string;
  /** Wrong tries after which the next must wait. */
  pauseAfter: number;
  pauseS: number;
  /** Tries older than this are forgotten. */
  windowS: number;
};
export type ThrottleRule = PauseRule & {
  /** Wrong tries after which no try is heard until somebody lifts the block. */
  blockAfter: number;
};

/** Under which the tries are counted; they may differ, so that a pause hits fewer than a block. */
type ThrottleKeys = { pause: string; block: string };

export type Pause = Refusal<"slow-down"> & { waitMs: number };
export type Admission = { ok: true } | Refusal<"blocked"> | Pause;

export type Throttle = {
  /** Counts a try before it is judged, so that many at once cannot slip through. */
  admit: (keys: ThrottleKeys) => Promise<Admission>;
  /** The try was right: the ones before it are forgiven. */
  forgive: (keys: ThrottleKeys) => Promise<void>;
};

/** Where nobody is ever blocked: null when the try under this key may be made. Counts it in any case. */
export type Pauses = (key: string) => Promise<Pause | null>;

export function createPauses(database: DatabaseSync, rule: PauseRule): Pauses {
  const pauses = pauseLimiter(database, rule);
  return async (key) => {
    const waitMs = await consume(pauses, key);
    return waitMs > 0 ? { ...refuse("slow-down"), waitMs } : null;
  };
}

/** Counts in the database, so that neither a restart nor a second process forgets. */
export function createThrottle(database: DatabaseSync, rule: ThrottleRule): Throttle {
  const { name, blockAfter, windowS } = rule;
  const pauses = pauseLimiter(database, rule);
  const blocks = createLimiter(database, [`${name}-block`, blockAfter, windowS, FOR_GOOD_S]);
  return {
    admit: async (keys) => {
      const blocked = await blocks.get(keys.block);
      if (blocked && blocked.consumedPoints > blockAfter) return refuse("blocked");
      const waitMs = await consume(pauses, keys.pause);
      if (waitMs > 0) return { ...refuse("slow-down"), waitMs };
      return (await consume(blocks, keys.block)) > 0 ? refuse("blocked") : allow();
    },
    forgive: async (keys) => {
      await pauses.delete(keys.pause);
      await blocks.delete(keys.block);
    },
  };
}

/** Forgets the counts that have run out. */
export function forgetOldTries(database: DatabaseSync, now: number): void {
  database.prepare("DELETE FROM throttle WHERE expire <= ?").run(now);
}

function pauseLimiter(database: DatabaseSync, rule: PauseRule): RateLimiterSQLite {
  const { name, pauseAfter, windowS, pauseS } = rule;
  return createLimiter(database, [`${name}-pause`, pauseAfter, windowS, pauseS]);
}

type LimiterOptions = [keyPrefix: string, points: number, duration: number, blockDuration: number];

function createLimiter(database: DatabaseSync, options: LimiterOptions): RateLimiterSQLite {
  const [keyPrefix, points, duration, blockDuration] = options;
  // The library knows better-sqlite3; node:sqlite differs in having no `transaction`, which it
  // asks for around a single statement only.
  const client = {
    prepare: (sql: string) => database.prepare(sql),
    transaction: <Work>(work: Work) => work,
  };
  return new RateLimiterSQLite({
    keyPrefix,
    points,
    duration,
    blockDuration,
    storeClient: client,
    storeType: "better-sqlite3",
    tableName: "throttle",
    tableCreated: true,
  });
}

/** 0 when the try may be made, else the time to wait in ms. The library rejects with its result. */
async function consume(limiter: RateLimiterSQLite, key: string): Promise<number> {
  try {
    const { remainingPoints } = await limiter.consume(key);
    // The library would begin to block at the next try, however late that comes.
    if (remainingPoints === 0) await limiter.block(key, limiter.blockDuration);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1);
    throw error;
  }
}
