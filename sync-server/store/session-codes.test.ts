import type { Fact, FactOf } from "#core/facts/schema.ts";
import { factsView } from "#core/facts/queries.ts";
import { centreId, contentHash, personId } from "#core/ids.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../accounts/secrets.ts";
import { MONDAY_8_AM, MORNING } from "../testing/cast.ts";
import { openDatabase } from "./database.ts";
import { noteCodes } from "./session-codes.ts";

const at = MONDAY_8_AM;
const by = personId.parse("a1".repeat(16));
const centre = centreId.parse("ce".repeat(16));
const codes = { number: MORNING.number, accessCode: "KRTB42", sessionPassword: "7KQM2XWA" };

/** What the relay looks up, and a log that tells it of the session of the morning. */
function toldByTheLog() {
  const database = openDatabase(":memory:");
  const hash = contentHash.parse("0".repeat(64));
  let seq = 0;
  const tells = (fact: Fact) => {
    const bytes = new TextEncoder().encode(JSON.stringify(fact));
    const written = { hash, by, device: null, eventId: null };
    noteCodes(database, MORNING.session, { seq: (seq += 1), kind: "fact", bytes, ...written });
  };
  return { database, tells };
}

test("[IN4] a date that is half typed or taken out leaves the day as it was", () => {
  const { database, tells } = toldByTheLog();
  tells({ kind: "created", at, by, centre, ...codes });
  const line: FactOf<"session-summary"> = {
    kind: "session-summary",
    at,
    session: MORNING.session,
    number: MORNING.number,
    site: "Collège Louise-Michel",
    room: "B12",
    date: "2026-03-12",
    time: "09:00",
    invigilators: "Luc Dumas",
    enrolled: 0,
    started: 0,
    finished: 0,
    firstStart: null,
    lifecycle: "open",
  };
  for (const date of ["2026-03-12", "2026-03-1", "", "2026-02-30"]) tells({ ...line, date });
  expect(database.prepare("SELECT day FROM session_codes").all()).toEqual([{ day: "2026-03-12" }]);
});

const secrets = Array.from({ length: 12 }, (_, place) => String(10 + place).repeat(11));
const change = fc.constantFrom<"password" | "password alone" | "invitation" | "revocation">(
  "password",
  "password alone",
  "invitation",
  "revocation",
);

function factOf(kind: string, invitation: string): Fact {
  const sessionPassword = "ZZ23ZZ45";
  switch (kind) {
    case "password":
      return { kind: "password-changed", at, by, sessionPassword, invitation };
    case "password alone":
      return { kind: "password-changed", at, by, sessionPassword };
    case "invitation":
      return { kind: "invitation-changed", at, by, invitation };
    default:
      return { kind: "invitation-changed", at, by, invitation: null };
  }
}

test("[IN5] [IN6] whatever is changed, the relay lets in by the invitation that everybody is shown, and by no other", () => {
  const story = fc.record({
    hasOne: fc.boolean(),
    changes: fc.array(change, { maxLength: secrets.length - 1 }),
  });
  fc.assert(
    fc.property(story, ({ hasOne, changes }) => {
      const { database, tells } = toldByTheLog();
      const [first = "", ...others] = secrets;
      const created: Fact = { kind: "created", at, by, centre, ...codes };
      const facts = [
        hasOne ? { ...created, invitation: first } : created,
        ...changes.map((kind, place) => factOf(kind, others[place] ?? "")),
      ];
      const open = database.prepare("SELECT hash FROM session_invitations WHERE ended_at IS NULL");
      for (const [place, fact] of facts.entries()) {
        tells(fact);
        const { invitation } = factsView(facts.slice(0, place + 1));
        expect(open.all()).toEqual(invitation === null ? [] : [{ hash: sha256(invitation) }]);
      }
      database.close();
    }),
  );
});
