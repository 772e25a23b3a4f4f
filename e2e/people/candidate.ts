import { expect } from "@playwright/test";
import * as z from "zod";
import type { StoryRelay } from "../relay.ts";
import { send, tell, type Result, type Session } from "./platform.ts";

export type Identity = { lastName: string; firstName: string; birthdate: string };

/** Somebody at a test terminal, as the platform tells the relay of it. */
export type Candidate = {
  joins: () => Promise<void>;
  /** Is not let in, with this answer. */
  isRefused: (code: string) => Promise<void>;
  starts: (accessCode: string) => Promise<void>;
  /** Calls the invigilator to this question, and waits. */
  reports: (question: number) => Promise<void>;
  /** Cannot go on: Pix Companion is not there, and the invigilator is called. */
  lacksExtension: () => Promise<void>;
  finishes: () => Promise<void>;
  /** What the platform makes of it in the end. */
  earns: (result: Omit<Result, "certification" | "candidate">) => Result;
};

const started = z.object({ certification: z.number() });
const joined = z.object({ candidate: z.string() });

export function candidateOf(
  relay: StoryRelay,
  { identity, ...session }: Session & { identity: Identity },
): Candidate {
  let candidate = "";
  let certification = 0;
  return {
    async joins() {
      const answer = await tell(relay, session, { kind: "joined", ...identity });
      ({ candidate } = joined.parse(answer));
    },
    async isRefused(code) {
      const response = await send(relay, session, { kind: "joined", ...identity });
      expect(response.status).toBe(409);
      expect(await response.json()).toEqual({ code });
    },
    async starts(accessCode) {
      const answer = await tell(relay, session, { kind: "started", candidate, accessCode });
      ({ certification } = started.parse(answer));
    },
    async reports(question) {
      const about = "question";
      await tell(relay, session, { kind: "alert-raised", candidate, about, question });
    },
    async lacksExtension() {
      await tell(relay, session, { kind: "alert-raised", candidate, about: "extension" });
    },
    async finishes() {
      await tell(relay, session, { kind: "finished", candidate, how: "completed" });
    },
    earns: (result) => ({ certification, candidate, ...result }),
  };
}
