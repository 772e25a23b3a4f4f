// What somebody types to enter a session, and what is wrong with it before the server is asked.
import type { Messages } from "#core/messages/messages.ts";
import { relayUrls, type RelayUrls } from "../../relay-link/address.ts";
import { parseJoinLink, whyNoJoinLink, type JoinLink } from "../../relay-link/join-link.ts";

export type Typed = { server: string; number: string; password: string; name: string };
/** With an invitation only the name counts of what is typed. */
export type Entry = Typed & { invitation: JoinLink | null };
export type EntryProblems = Partial<Record<keyof Typed, string>>;

/** The server that this device knows, and whether the school has set it. */
export type KnownServer = { address: string; isManaged: boolean };

/** The server that is asked, or `other-server`: the school lets this device ask only the one it has set. [IN12] */
export function serverOf(entry: Entry, known: KnownServer): RelayUrls | "other-server" | null {
  const asked = entry.invitation?.relay ?? relayUrls(entry.server);
  const isElsewhere = known.isManaged && relayUrls(known.address)?.http !== asked?.http;
  return asked && isElsewhere ? "other-server" : asked;
}

/** The server that this device would leave for the one of its invitation; null if it stays. [IN12] */
export function serverLeft({ invitation }: Entry, known: KnownServer): string | null {
  const before = relayUrls(known.address)?.http ?? null;
  return invitation && before !== invitation.relay.http ? before : null;
}

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
