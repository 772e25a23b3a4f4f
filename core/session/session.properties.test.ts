import * as fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromGenesis } from "../genesis.ts";
import { sessionDocument, type SessionDocument } from "../schema.ts";
import { maelys, started, told as facts } from "../testing/cast.ts";
import { bothWays, stories, told, unwantedTraces, type Command } from "../testing/two-devices.ts";
import { setDetails } from "./commands.ts";
import { sessionDetails } from "./queries.ts";

const short = fc.oneof(
  fc.constantFrom("", " B12", "B12", "Salle d’étude", "x".repeat(256)),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const details = fc.record(
  {
    site: short,
    room: short,
    date: fc.constantFrom("", "2026-03-01", "2026-03-12", "12/03/2026"),
    time: fc.constantFrom("", "09:00", "25:00"),
    invigilators: short,
    observations: fc.string({ unit: "grapheme", maxLength: 40 }),
  },
  { requiredKeys: [] },
);
const commands: fc.Arbitrary<Command<SessionDocument>> = fc
  .record({
    details,
    today: fc.constant("2026-03-02"),
    creating: fc.boolean(),
    opensOn: fc.constant(undefined),
    facts: fc.constantFrom(facts(), facts(), facts(started(maelys, "09:05"))),
  })
  .map((args) => (draft) => setDetails(draft, args));

const start = documentFromGenesis("session");

test("[SE11] two members read the same, whatever they changed and in whatever order it merges", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [one, other] = bothWays(told(start, story));
      expect(sessionDetails(one)).toEqual(sessionDetails(other));
    }),
  );
});

test("[SE11] a session stays what a session is", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [doc] = bothWays(told(start, story));
      expect(sessionDocument.safeParse(doc).error).toBeUndefined();
    }),
  );
});

test("[SE11] what is refused leaves no trace, and what is done twice is done once", () => {
  fc.assert(
    fc.property(stories(commands), commands, (story, command) => {
      const [doc] = bothWays(told(start, story));
      expect(unwantedTraces(doc, command)).toEqual([]);
    }),
  );
});
