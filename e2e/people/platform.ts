import { expect } from "@playwright/test";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { StoryRelay } from "../relay.ts";

const handedOver = z.object({ results: z.string() });

/** One session as the test platform speaks of it. */
export type Session = { key: string; sessionNumber: number };

type Told = { kind: string; [detail: string]: string | number };

/** Tells the relay what has happened, under a new event. */
export function send(
  relay: StoryRelay,
  { key, sessionNumber }: Session,
  told: Told,
): Promise<Response> {
  return fetch(`http://127.0.0.1:${relay.port()}/platform/facts`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ event: randomUUID(), sessionNumber, ...told }),
  });
}

/** The same, which the relay takes; its answer. */
export async function tell(relay: StoryRelay, session: Session, told: Told): Promise<unknown> {
  const response = await send(relay, session, told);
  const answer: unknown = await response.json();
  expect(response.ok, JSON.stringify(answer)).toBe(true);
  return answer;
}

/** Pix itself, once the session is sealed. */
export type Platform = {
  /** The content, the people, the receipt and its signature, as JSON. */
  sealedSession: () => Promise<string>;
  publishesResults: () => Promise<void>;
  /** Hands these over and publishes them. */
  publishes: (results: readonly Result[]) => Promise<void>;
};
export type Result = {
  certification: number;
  candidate: string;
  status: string;
  pix: number | null;
  levels: Record<string, number>;
  comment: string;
};

export function platformOf(relay: StoryRelay, session: Session): Platform {
  return {
    async sealedSession() {
      const path = `/platform/sessions/${session.sessionNumber}/sealed`;
      const headers = { Authorization: `Bearer ${session.key}` };
      const response = await fetch(`http://127.0.0.1:${relay.port()}${path}`, { headers });
      expect(response.status).toBe(200);
      return await response.text();
    },
    async publishes(results) {
      const path = `/platform/sessions/${session.sessionNumber}/results`;
      const response = await fetch(`http://127.0.0.1:${relay.port()}${path}`, {
        method: "PUT",
        headers: { Authorization: `Bearer ${session.key}`, "Content-Type": "application/json" },
        body: JSON.stringify({ results }),
      });
      const answer: unknown = await response.json();
      expect(response.ok, JSON.stringify(answer)).toBe(true);
      const { results: hash } = handedOver.parse(answer);
      await tell(relay, session, { kind: "published", results: hash });
    },
    async publishesResults() {
      await tell(relay, session, { kind: "published" });
    },
  };
}
