// What an invigilator types, kept in step with the log in the transaction of the fact that changes it.
import { parseFact, type Entry } from "#core/log/log.ts";
import type { Fact } from "#core/facts/schema.ts";
import type { SessionId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import { calendarDate } from "#core/time.ts";
import * as z from "zod";
import { row } from "./rows.ts";
import { noteInvitation } from "./session-invitations.ts";

/** The first number a relay gives: six digits, so that every paper looks the same. */
const FIRST_NUMBER = 100_001;

/** The next free session number; asked and used in one transaction. */
export function nextSessionNumber(database: DatabaseSync): number {
  const sql = "SELECT max(number) AS last FROM session_codes";
  const found = row(database, z.object({ last: z.int().nullable() }), { sql, with: [] });
  return (found?.last ?? FIRST_NUMBER - 1) + 1;
}

/** Notes what this item changes of number, password, invitation, day or state, and forgets who came to what is deleted. */
export function noteCodes(database: DatabaseSync, session: SessionId, entry: Entry): void {
  const fact = entry.kind === "fact" ? parseFact(entry.bytes) : null;
  if (!fact) return;
  noteFact(database, session, fact);
  noteInvitation(database, session, fact);
  if (fact.kind === "deleted") database.prepare("DELETE FROM visits WHERE log = ?").run(session);
}

function noteFact(database: DatabaseSync, session: SessionId, fact: Fact): void {
  switch (fact.kind) {
    case "created":
      database
        .prepare(
          "INSERT INTO session_codes (session, number, password, centre, state) VALUES (?, ?, ?, ?, 'open')",
        )
        .run(session, fact.number, fact.sessionPassword, fact.centre);
      return;
    case "password-changed":
      database
        .prepare("UPDATE session_codes SET password = ? WHERE session = ?")
        .run(fact.sessionPassword, session);
      return;
    case "finalised":
    case "deleted":
      database
        .prepare("UPDATE session_codes SET state = ?, ended_at = ? WHERE session = ?")
        .run(fact.kind, fact.at, session);
      return;
    case "published":
      database
        .prepare("UPDATE session_codes SET state = 'published' WHERE session = ?")
        .run(session);
      return;
    case "session-summary":
      // A date that is being typed, or was taken out, moves no end. [IN4]
      if (!calendarDate.safeParse(fact.date).success) return;
      database
        .prepare("UPDATE session_codes SET day = ? WHERE session = ? AND day IS NOT ?")
        .run(fact.date, fact.session, fact.date);
      return;
    default:
  }
}
