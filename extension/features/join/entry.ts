// What somebody types to enter a session, and what is wrong with it before the server is asked.
import type { Messages } from "#core/messages/messages.ts";
import { relayUrls } from "../../relay-link/address.ts";
import { parseJoinLink, whyNoJoinLink, type JoinLink } from "../../relay-link/join-link.ts";

export type Typed = { server: string; number: string; password: string; name: string };
/** With an invitation only the name counts of what is typed. */
export type Entry = Typed & { invitation: JoinLink | null };
export type EntryProblems = Partial<Record<keyof Typed, string>>;

/** The number without the blanks and the sign that people copy with it; null if it is none. */
export function sessionNumberOf(typed: string): number | null {
  const digits = typed.replaceAll(/[\s\u00a0\u202f]/g, "").replace(/^n°/i, "");
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}

export function entryProblems(entry: Entry, messages: Messages): EntryProblems {
  const problems = entry.invitation ? {} : typedProblems(entry, messages);
  if (entry.name.trim() === "") problems.name = messages.account.join.nameMissing;
  return problems;
}

function typedProblems(entry: Typed, { account, app }: Messages): EntryProblems {
  const problems: EntryProblems = {};
  // Whoever meant to paste an invitation needs neither a server nor a password. A whole one would have been
  // taken, were it not from another server than the school's.
  if (parseJoinLink(entry.number)) return { number: account.join.invited.otherServer };
  const link = whyNoJoinLink(entry.number);
  if (link === "team-link") return { number: account.join.invited.teamLink };
  if (link === "password-link") return { number: account.join.invited.passwordLink };
  if (link === "incomplete") return { number: account.join.invited.linkIncomplete };
  if (relayUrls(entry.server) === null) problems.server = app.settings.serverInvalid;
  if (sessionNumberOf(entry.number) === null) problems.number = account.join.numberMissing;
  if (entry.password.trim() === "") problems.password = account.join.passwordMissing;
  return problems;
}
