// A school, its people and a session, for tests of the relay.
import { A_SCHOOL } from "#core/centre/profile.ts";
import { deviceId, sessionId } from "#core/ids.ts";
import type { LogState } from "#core/wire/frames.ts";
import type { CentreRole } from "#core/wire/http.ts";
import type { DatabaseSync } from "node:sqlite";
import { type Accounts, createAccounts } from "../accounts/accounts.ts";
import { addCentre } from "../accounts/centres.ts";
import { addAccount, addMembership } from "../accounts/members.ts";
import { createApp } from "../app.ts";
import { createLog } from "../log.ts";
import { openDatabase } from "../store/database.ts";

export const MONDAY_8_AM = Date.UTC(2026, 10, 23, 8);

export const CLAIRE = {
  name: "Claire Vasseur",
  email: "claire.vasseur@college-louise-michel.fr",
  password: "des grues et des cigognes",
};
export const OFFICE_COMPUTER = deviceId.parse("d1".repeat(16));
export const LIBRARY_TABLET = deviceId.parse("d2".repeat(16));
export const SCHOOL_NETWORK = "192.0.2.0/24";
export const HOME_NETWORK = "198.51.100.0/24";

/** What a membership says where nobody has said anything of the centre or of a referer. */
export const ORDINARY = { profile: A_SCHOOL, isReferer: false };

/** The session of the morning, as its log has told of it. */
export const MORNING = {
  session: sessionId.parse("5e".repeat(16)),
  number: 48_217,
  password: "K7QM22XD",
};

/** A relay in memory that nobody knows yet. Its clock is `Date.now`, for tests to set. */
export function freshRelay(): { database: DatabaseSync; accounts: Accounts } {
  const database = openDatabase(":memory:");
  return { database, accounts: createAccounts({ database, now: () => Date.now() }) };
}

/** An account in a new centre of this name. */
export async function memberOf(
  database: DatabaseSync,
  args: { centre: string; centreRole?: CentreRole; who?: typeof CLAIRE },
) {
  const { centre: name, centreRole = "admin", who = CLAIRE } = args;
  const now = Date.now();
  const account = must(await addAccount(database, { ...who, now })).id;
  const centre = must(addCentre(database, { name, uai: null, now })).id;
  const { person } = must(addMembership(database, { account, centre, centreRole, now }));
  return { account, centre, person };
}

/** What the log of a session keeps in step with its facts. */
export function sessionIn(
  database: DatabaseSync,
  state: LogState = "open",
  { session, number, password } = MORNING,
): void {
  database
    .prepare("INSERT INTO session_codes VALUES (?, ?, ?, ?, ?, NULL, NULL)")
    .run(session, number, password, "ce".repeat(16), state);
}

/** The relay over HTTP with a line of its log per element of `lines`. */
export function relayApp(origins: readonly string[] = []) {
  const { database, accounts } = freshRelay();
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  const app = createApp({ accounts, database, log, config: { origins, behindProxy: false } });
  const request = (path: string, init: RequestInit = {}) =>
    app.request(path, init, { incoming: { socket: { remoteAddress: "192.0.2.17" } } });
  return { app, database, accounts, lines, request };
}

export function posted(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** The headers of a device that holds this token. */
export function bearer(token: string, device: string = OFFICE_COMPUTER): Record<string, string> {
  return { Authorization: `Bearer ${token}`, "Scelle-Device": device };
}

/** What was answered, where a refusal would be a mistake of the test. */
export function must<Answer extends { ok: boolean }>(
  answer: Answer,
): Extract<Answer, { ok: true }> {
  if (!isAllowed(answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer;
}

function isAllowed<Answer extends { ok: boolean }>(
  answer: Answer,
): answer is Extract<Answer, { ok: true }> {
  return answer.ok;
}
