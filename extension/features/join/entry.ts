// What somebody types to enter a session, and what is wrong with it before the server is asked.
import type { Messages } from "#core/messages/messages.ts";
import { relayUrls } from "../../relay-link/address.ts";

export type Entry = { server: string; number: string; password: string; name: string };
export type EntryProblems = Partial<Record<keyof Entry, string>>;

/** The number without the blanks and the sign that people copy with it; null if it is none. */
export function sessionNumberOf(typed: string): number | null {
  const digits = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(/^n°/i, "");
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}

export function entryProblems(entry: Entry, { account, app }: Messages): EntryProblems {
  const problems: EntryProblems = {};
  if (relayUrls(entry.server) === null) problems.server = app.settings.serverInvalid;
  if (sessionNumberOf(entry.number) === null) problems.number = account.join.numberMissing;
  if (entry.password.trim() === "") problems.password = account.join.passwordMissing;
  if (entry.name.trim() === "") problems.name = account.join.nameMissing;
  return problems;
}
