import { hash, parseOptions, verify } from "@node-rs/argon2";
import { newSecret } from "./secrets.ts";

/** argon2id as OWASP's Password Storage Cheat Sheet has it first: 46 MiB, one pass, one thread. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** About a second of work for the four threads that hash; whoever comes then is told to come back. */
const MAX_WAITING = 64;

export type Passwords = {
  /** More people wait for an answer than could get one soon. */
  isBusy: () => boolean;
  /** Whether this is the password; without a hash, no, after the same amount of work. [AC3] */
  isRight: (passwordHash: string | null, password: string) => Promise<boolean>;
};

export function createPasswords(maxWaiting = MAX_WAITING): Passwords {
  const nobodys = hashPassword(newSecret());
  let waiting = 0;
  return {
    isBusy: () => waiting >= maxWaiting,
    isRight: async (passwordHash, password) => {
      waiting += 1;
      try {
        const isRight = await verify(passwordHash ?? (await nobodys), password);
        return isRight && passwordHash !== null;
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** The PHC string, which carries salt and parameters. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password, COST);
}

/** Whether this hash was made with other parameters than those of today. [AC2] */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash);
  return (
    memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism
  );
}
