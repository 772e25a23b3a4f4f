import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { parseJoinLink } from "../../relay-link/join-link.ts";
import { entryProblems, serverLeft, serverOf, sessionNumberOf, type Entry } from "./entry.ts";

const LUC: Entry = {
  server: "https://scelle.ac-lyon.fr",
  number: "48217",
  password: "C-7KQM-4RXV",
  name: "Luc Dumas",
  invitation: null,
};
const french = messagesIn("fr");

test("[PA6] an entry with everything in it has nothing missing", () => {
  expect(entryProblems(LUC, french)).toEqual({});
});

test("[PA6] everything that is missing is told at once", () => {
  const nothing = { server: "", number: "", password: " ", name: "", invitation: null };
  expect(Object.keys(entryProblems(nothing, french))).toEqual([
    "server",
    "number",
    "password",
    "name",
  ]);
});

const RELAY = "https://scelle.ac-lyon.fr";
const SECRET = "Xk3_-pQ".repeat(3) + "w";

test("[IN9] whoever has an invitation lacks nothing but a name", () => {
  const invitation = parseJoinLink(`${RELAY}/join#${SECRET}`);
  const invited = { server: "", number: "", password: "", name: "", invitation };
  expect(invitation).not.toBeNull();
  expect(Object.keys(entryProblems(invited, french))).toEqual(["name"]);
  expect(entryProblems({ ...invited, name: "Luc Dumas" }, french)).toEqual({});
});

test("[IN9] a link that is no invitation, or not all of one, is told in place of what else is missing", () => {
  const { linkIncomplete, otherServer, passwordLink, teamLink } = french.account.join.invited;
  const pasted = { ...LUC, server: "", password: "" };
  expect(entryProblems({ ...pasted, number: `${RELAY}/join#${SECRET.slice(1)}` }, french)).toEqual({
    number: linkIncomplete,
  });
  expect(entryProblems({ ...pasted, number: `${RELAY}/join#${SECRET}` }, french)).toEqual({
    number: otherServer,
  });
  const team = `${RELAY}/invitation#${"Xk3".repeat(14)}_`;
  expect(entryProblems({ ...pasted, number: team }, french)).toEqual({ number: teamLink });
  const password = `${RELAY}/password#${"Xk3".repeat(14)}_`;
  expect(entryProblems({ ...pasted, number: password }, french)).toEqual({ number: passwordLink });
});

test.each(["48217", " 48 217 ", "N° 48217", "48\u00a0217"])(
  "[PA6] %s is the session number 48217",
  (typed) => {
    expect(sessionNumberOf(typed)).toBe(48_217);
  },
);

test.each(["", "B12", "-3", "4.5", "0"])("[PA6] %o is no session number", (typed) => {
  expect(sessionNumberOf(typed)).toBeNull();
});

const invited = { ...LUC, invitation: parseJoinLink(`${RELAY}/join#${SECRET}`) };
const OTHER = "https://autre.ac-lyon.fr";

test("[IN12] where the school has set the server, no other one is asked", () => {
  const set = { address: OTHER, isManaged: true };
  expect(serverOf(invited, set)).toBe("other-server");
  expect(serverOf(LUC, set)).toBe("other-server");
  expect(serverOf(invited, { ...set, address: `${RELAY}/` })).toMatchObject({ http: RELAY });
  expect(serverOf(invited, { ...set, isManaged: false })).toMatchObject({ http: RELAY });
  expect(serverOf({ ...LUC, server: "" }, set)).toBeNull();
});

test("[IN12] an invitation that leads away from the server that the device knows says from which", () => {
  const known = { address: `${OTHER}/`, isManaged: false };
  expect(serverLeft(invited, known)).toBe(OTHER);
  expect(serverLeft(invited, { ...known, address: RELAY })).toBeNull();
  expect(serverLeft(invited, { ...known, address: "" })).toBeNull();
  expect(serverLeft(LUC, known)).toBeNull();
});
