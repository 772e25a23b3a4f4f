import type { Fact } from "#core/facts/schema.ts";
import { candidateId, centreId, personId } from "#core/ids.ts";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteInvitation } from "../store/session-invitations.ts";
import {
  freshRelay,
  LIBRARY_TABLET,
  MONDAY_8_AM,
  MORNING,
  must,
  SCHOOL_NETWORK,
  sessionIn,
} from "../testing/cast.ts";

const OPENS_ON = "2027-03-04";
const THAT_DAY = Date.parse("2027-03-04T07:00Z");
const NOT_YET = { ok: false, reason: "not-open-yet", opensOn: OPENS_ON };
const centre = centreId.parse("ce".repeat(16));
const candidate = candidateId.parse("ca".repeat(16));
const by = personId.parse("a1".repeat(16));
const invitation = "q".repeat(22);
const samir = { name: "Samir Benali", device: LIBRARY_TABLET, network: SCHOOL_NETWORK };
const typed = { ...samir, number: MORNING.number, password: "C-K7QM-22XD" };
const invited = { ...samir, secret: invitation };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session of a centre whose space opens in March. */
function early() {
  const { database, accounts } = freshRelay();
  database
    .prepare("INSERT INTO centres (id, name, created_at, opens_on) VALUES (?, ?, ?, ?)")
    .run(centre, "Collège Louise-Michel", MONDAY_8_AM, OPENS_ON);
  sessionIn(database);
  const { number, password } = MORNING;
  const codes = { number, accessCode: "KRTB42", sessionPassword: password, invitation };
  noteInvitation(database, MORNING.session, {
    kind: "created",
    at: MONDAY_8_AM,
    by,
    centre,
    ...codes,
  });
  database.prepare("UPDATE session_codes SET day = ?").run(OPENS_ON);
  return { database, accounts };
}

let seq = 0;
/** The log of the morning says so. */
function tells(database: DatabaseSync, fact: Fact) {
  database
    .prepare(
      "INSERT INTO items (log, seq, kind, bytes, hash, person) VALUES (?, ?, 'fact', ?, '', '')",
    )
    .run(MORNING.session, (seq += 1), new TextEncoder().encode(JSON.stringify(fact)));
}

const tokens = (database: DatabaseSync) => database.prepare("SELECT * FROM tokens").all();

test("[CE7] before the day nobody enters, by password or by invitation, and both are told the day", async () => {
  const { database, accounts } = early();
  expect(await accounts.enterSession(typed)).toEqual(NOT_YET);
  expect(await accounts.joinSession(invited)).toEqual(NOT_YET);
  expect(tokens(database)).toEqual([]);
});

test("[CE7] whoever does not know the password is not told the day", async () => {
  const { accounts } = early();
  const refusal = { ok: false, reason: "wrong-credentials" };
  expect(await accounts.enterSession({ ...typed, password: "C-AAAA-2222" })).toEqual(refusal);
});

test("[CE7] the right password forgives the wrong ones before it, also when it is too early", async () => {
  const { accounts } = early();
  for (let wrong = 1; wrong <= 4; wrong += 1)
    await accounts.enterSession({ ...typed, password: "C-AAAA-2222" });
  await accounts.enterSession(typed);
  for (let wrong = 1; wrong <= 4; wrong += 1)
    await accounts.enterSession({ ...typed, password: "C-AAAA-2222" });
  expect(await accounts.enterSession(typed)).toEqual(NOT_YET);
});

test("[CE7] on the day everybody comes in, with the same codes", async () => {
  const { accounts } = early();
  vi.setSystemTime(THAT_DAY);
  const entered = must(await accounts.enterSession(typed));
  const joined = must(await accounts.joinSession(invited));
  expect([entered.session, joined.session]).toEqual([MORNING.session, MORNING.session]);
});

test("[CE8] into a session that has begun come those who take over, by password and by invitation", async () => {
  const { database, accounts } = early();
  tells(database, { kind: "candidate-joined", at: MONDAY_8_AM, candidate });
  expect(await accounts.enterSession(typed)).toEqual(NOT_YET);
  tells(database, { kind: "candidate-started", at: MONDAY_8_AM, candidate, certification: 1 });
  const entered = must(await accounts.enterSession(typed));
  const joined = must(await accounts.joinSession(invited));
  expect([entered.session, joined.session]).toEqual([MORNING.session, MORNING.session]);
});

test("[CE7] whoever is in stays in when the centre is given a day", async () => {
  const { database, accounts } = early();
  database.prepare("UPDATE centres SET opens_on = NULL").run();
  const { token } = must(await accounts.enterSession(typed));
  database.prepare("UPDATE centres SET opens_on = ?").run(OPENS_ON);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toMatchObject({ kind: "invigilator" });
});
