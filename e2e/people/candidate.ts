import * as z from "zod";
import type { StoryRelay } from "../relay.ts";
import { tell, type Session } from "./platform.ts";

export type Identity = { lastName: string; firstName: string; birthdate: string };

/** Somebody at a test terminal, as the platform tells the relay of it. */
export type Candidate = {
  joins: () => Promise<void>;
  starts: (accessCode: string) => Promise<void>;
  finishes: () => Promise<void>;
};

const joined = z.object({ candidate: z.string() });

export function candidateOf(
  relay: StoryRelay,
  { identity, ...session }: Session & { identity: Identity },
): Candidate {
  let candidate = "";
  return {
    async joins() {
      const answer = await tell(relay, session, { kind: "joined", ...identity });
      ({ candidate } = joined.parse(answer));
    },
    async starts(accessCode) {
      await tell(relay, session, { kind: "started", candidate, accessCode });
    },
    async finishes() {
      await tell(relay, session, { kind: "finished", candidate, how: "completed" });
    },
  };
}
