import { expect, test } from "vitest";
import { centreId, personId } from "../ids.ts";
import { invitationEnd } from "./invitation.ts";
import { factsView } from "./queries.ts";
import type { Fact, InvitationSecret } from "./schema.ts";

const by = personId.parse("a1".repeat(16));
const [FIRST, SECOND, THIRD] = ["q", "s", "t"].map((letter) => letter.repeat(22));

function created(invitation?: InvitationSecret): Fact {
  const codes = { number: 48_217, accessCode: "KRTB42", sessionPassword: "7KQM2XWA" };
  const centre = centreId.parse("ce".repeat(16));
  return { kind: "created", at: 1, by, centre, ...codes, ...(invitation ? { invitation } : {}) };
}

function changed(invitation: InvitationSecret | null = null): Fact {
  return { kind: "invitation-changed", at: 2, by, invitation };
}

function passwordChanged(invitation?: InvitationSecret): Fact {
  const fact = { kind: "password-changed" as const, at: 3, by, sessionPassword: "ZZ23ZZ45" };
  return invitation ? { ...fact, invitation } : fact;
}

const stories: readonly [what: string, facts: Fact[], counts: InvitationSecret | undefined][] = [
  ["none before the relay has heard of the session", [], undefined],
  ["none in a session of before there were any", [created()], undefined],
  ["the one that the session came with", [created(FIRST)], FIRST],
  ["the last one that was made", [created(FIRST), changed(SECOND), changed(THIRD)], THIRD],
  ["none once it is revoked", [created(FIRST), changed()], undefined],
  ["a new one after the revocation", [created(FIRST), changed(), changed(SECOND)], SECOND],
];
test.each(stories)("[FA2] what counts is %s", (_what, facts, counts) => {
  expect(factsView(facts).invitation).toBe(counts ?? null);
});

test("[IN6] a new password replaces the invitation, and makes none where there is none", () => {
  expect(factsView([created(FIRST), passwordChanged(SECOND)]).invitation).toBe(SECOND);
  expect(factsView([created(FIRST), changed(), passwordChanged(SECOND)]).invitation).toBeNull();
  expect(factsView([created(), passwordChanged(SECOND)]).invitation).toBeNull();
  expect(factsView([created(FIRST), passwordChanged()]).invitation).toBe(FIRST);
});

test("[IN6] a new invitation leaves the password as it is", () => {
  expect(factsView([created(FIRST), changed(SECOND)]).codes?.sessionPassword).toBe("7KQM2XWA");
});

test.each([
  ["2026-03-12", Date.UTC(2026, 2, 13, 12)],
  ["2026-12-31", Date.UTC(2027, 0, 1, 12)],
  ["2028-02-28", Date.UTC(2028, 1, 29, 12)],
])("[IN4] %s is over everywhere at noon UTC of the day after", (day, end) => {
  expect(invitationEnd(day)).toBe(end);
});

test.each(["", "2026-02-30", "12/03/2026", "2026-3-12", "2026-03-12T09:00"])(
  "[IN4] %j is no day",
  (day) => {
    expect(invitationEnd(day)).toBeNull();
  },
);
