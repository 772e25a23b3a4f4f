import "../../documents/testing/solid-in-a-page.ts";
import "fake-indexeddb/auto";
import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { factsView } from "#core/facts/queries.ts";
import { decisionId, idFrom } from "#core/ids.ts";
import { castIds } from "#core/rehearsal/cast.ts";
import { authoriseResume, answerAlert, confirmPresence } from "#core/report/commands.ts";
import { roomOf } from "#core/report/queries.ts";
import type { ReportDocument } from "#core/schema.ts";
import { SECOND_MS } from "#core/time.ts";
import type { Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { createParts } from "../room/create-parts.ts";
import { openPretendSession, type PretendSession } from "./pretend-session.ts";

const SEED = "5e";
const DETAILS = {
  site: "Collège inventé",
  room: "Salle inventée",
  date: "2026-11-24",
  time: "09:30",
  invigilators: "Luc Dumas",
  observations: "",
};

const asked = vi.fn<() => never>(() => {
  throw new Error("asked for");
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-24T09:30:00+01:00") });
  for (const world of ["fetch", "WebSocket", "BroadcastChannel", "XMLHttpRequest"])
    vi.stubGlobal(world, asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  asked.mockClear();
});

test("[RH8] a rehearsal opens no database, asks no server and tells no other page", async () => {
  const opening = vi.spyOn(indexedDB, "open");
  const rehearsal = openRehearsal();
  confirms(rehearsal, 0);
  await waits(20);
  expect(stateOf(rehearsal, 0)).toBe("started");
  expect(() => rehearsal.documents.database).toThrow("A rehearsal keeps nothing.");
  expect(opening).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
});

test("[RH8] a rehearsal that was left goes on no more", async () => {
  const rehearsal = openRehearsal();
  confirms(rehearsal, 0);
  rehearsal.stop();
  await waits(60);
  expect(rehearsal.world().told).toHaveLength(2);
});

test("[RH1] the room shows the twelve of them, all to be confirmed", () => {
  const rehearsal = openRehearsal();
  const states = castIds(SEED).map((_, at) => stateOf(rehearsal, at));
  expect(states).toEqual(Array.from({ length: 12 }, () => "to-confirm"));
});

test("[RH5] what is written without network waits here, and is sent when it is back", async () => {
  const rehearsal = await withoutNetwork();
  const { link } = rehearsal.open;
  expect(rehearsal.relay.connection().isOpen).toBe(false);
  expect(link.state().phase).toBe("offline");
  confirms(rehearsal, 2);
  await waits(5);
  expect(link.unsent()).toBe(1);
  expect(stateOf(rehearsal, 2)).toBe("confirming");
  await waits(30);
  expect(link.state().phase).toBe("live");
  expect(link.unsent()).toBe(0);
  expect(stateOf(rehearsal, 2)).toBe("started");
});

function openRehearsal(): PretendSession {
  const rehearsal = openPretendSession({ seed: SEED, name: "Luc Dumas", details: DETAILS });
  onTestFinished(rehearsal.stop);
  return rehearsal;
}

async function withoutNetwork(): Promise<PretendSession> {
  const rehearsal = openRehearsal();
  confirms(rehearsal, 0);
  await waits(31);
  const { alert } = candidateAt(rehearsal, 0);
  if (!alert) throw new Error("nobody has called");
  const answer = { kind: "dismissed" as const };
  decides(rehearsal, 0, (draft, args) => answerAlert(draft, { ...args, alert: alert.id, answer }));
  await waits(20);
  decides(rehearsal, 0, authoriseResume);
  await waits(20);
  return rehearsal;
}

async function waits(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * SECOND_MS);
}

function confirms(rehearsal: PretendSession, at: number): void {
  decides(rehearsal, at, confirmPresence);
}

type Decision = Parameters<typeof confirmPresence>[1];

function decides(
  rehearsal: PretendSession,
  at: number,
  command: (draft: ReportDocument, args: Decision) => Verdict<string>,
): void {
  const { link, known } = rehearsal.open;
  const { roster, report } = link.handles();
  const args = {
    candidate: candidateAt(rehearsal, at).id,
    decision: idFrom(decisionId, crypto.getRandomValues(new Uint8Array(16))),
    by: known.me,
    now: Date.now(),
    roster: roster.doc(),
    facts: factsView(link.facts()),
  };
  expect(runCommand(report, (draft) => command(draft, args))).toEqual({ ok: true });
}

function stateOf(rehearsal: PretendSession, at: number): string {
  return candidateAt(rehearsal, at).state;
}

function candidateAt({ open: { link } }: PretendSession, at: number) {
  const { session, roster, report } = link.handles();
  const documents = { session: session.doc(), roster: roster.doc(), report: report.doc() };
  const facts = factsView(link.facts());
  const room = createRoot((close) => {
    const parts = createParts({ documents: () => documents, facts: () => facts });
    const seen = roomOf(parts, Date.now());
    close();
    return seen;
  });
  const found = room.find(({ id }) => id === castIds(SEED)[at]);
  if (!found) throw new Error(`nobody is at ${at}`);
  return found;
}
