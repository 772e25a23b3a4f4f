import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chained, START } from "./chain.ts";
import { append } from "./append.ts";
import { emptyLog, stateOf } from "./log.ts";
import type { LogRequest } from "./requests.ts";
import {
  finalise,
  karim,
  luc,
  nadia,
  NINE,
  push,
  recorded,
  session,
  started,
  tell,
} from "./testing/relay.ts";
import { blank, minutes, wrote } from "./testing/writing.ts";

/** Twelve changes that build on one another, as one page writes them. */
const changes = A.getChangesSince(
  Array.from({ length: 12 }, (_, at) => minutes(at)).reduce(
    (doc, edit) => wrote(doc, edit).doc,
    blank("report", "31"),
  ),
  A.getHeads(blank("report", "31")),
);

const who = fc.constantFrom(nadia, karim, luc);
const request: fc.Arbitrary<LogRequest> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...changes).map((bytes) => push(luc, bytes)) },
  { weight: 2, arbitrary: fc.constantFrom("event-1", "event-2").map((id) => tell(started, id)) },
  { weight: 1, arbitrary: who.map((by) => ({ kind: "close" as const, by })) },
  { weight: 1, arbitrary: who.map((by) => ({ kind: "delete" as const, by })) },
);
const story = fc.array(request, { maxLength: 40 });

test("[LO12] whatever was asked of a log, reading its entries again gives the same log", () => {
  fc.assert(
    fc.property(story, (requests) => {
      const { log, entries } = recorded(requests);
      const again = emptyLog(session);
      for (const entry of entries) append(again, entry);
      expect(again).toEqual(log);
    }),
  );
});

test("[LO1] whatever was asked of a log, its places have no gaps and its hash adds up", () => {
  fc.assert(
    fc.property(story, (requests) => {
      const { log, entries } = recorded(requests);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
      expect(entries.reduce((tip, entry) => chained(tip, entry), START)).toEqual(log.tip);
    }),
  );
});

test("[LO9] asking everything twice keeps every change and every event once", () => {
  fc.assert(
    fc.property(story, (requests) => {
      const { entries } = recorded([...requests, ...requests]);
      const pushed = entries.filter(({ kind }) => kind === "report").map(({ hash }) => hash);
      expect(new Set(pushed).size).toBe(pushed.length);
      const told = entries.flatMap(({ eventId }) => eventId ?? []);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});

test("[LO4] nothing but late news follows a seal", () => {
  fc.assert(
    fc.property(story, story, (before, after) => {
      const open = recorded([...before, { kind: "close", by: nadia }]).log;
      const requests = [...before, { kind: "close" as const, by: nadia }, finalise(open), ...after];
      const { log, entries } = recorded(requests);
      const seal = entries.findIndex(({ seq }) => seq === log.factsSeq);
      expect(["finalised", "deleted"]).toContain(stateOf(log, NINE));
      expect(entries.slice(seal + 1)).toEqual([]);
    }),
  );
});
