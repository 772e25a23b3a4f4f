import { expect } from "@playwright/test";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { StoryRelay } from "../relay.ts";

export type Identity = { lastName: string; firstName: string; birthdate: string };

/** Somebody at a test terminal, as the platform tells the relay of it. */
export type Candidate = {
  joins: () => Promise<void>;
  starts: (accessCode: string) => Promise<void>;
  finishes: () => Promise<void>;
};

/** What Pix itself does with a finalised session. */
export async function publishResults(relay: StoryRelay, told: Told): Promise<void> {
  await tellRelay(relay, told, "published", {});
}

type Told = { key: string; sessionNumber: number };

async function tellRelay(
  relay: StoryRelay,
  { key, sessionNumber }: Told,
  kind: string,
  told: object,
): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${relay.port()}/platform/facts`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ event: randomUUID(), kind, sessionNumber, ...told }),
  });
  const answer: unknown = await response.json();
  expect(response.ok, JSON.stringify(answer)).toBe(true);
  return answer;
}

const joined = z.object({ candidate: z.string() });

export function candidateOf(
  relay: StoryRelay,
  { identity, ...session }: Told & { identity: Identity },
): Candidate {
  let candidate = "";

  const tell = (kind: string, told: object) => tellRelay(relay, session, kind, told);

  return {
    async joins() {
      ({ candidate } = joined.parse(await tell("joined", identity)));
    },
    async starts(accessCode) {
      await tell("started", { candidate, accessCode });
    },
    async finishes() {
      await tell("finished", { candidate, how: "completed" });
    },
  };
}
