import { expect, test } from "vitest";
import {
  at,
  candidate,
  created,
  decision,
  ended,
  finalised,
  finished,
  helene,
  joined,
  lea,
  luc,
  maelys,
  raised,
  received,
  started,
  told,
  zoe,
  alert,
} from "../testing/cast.ts";
import { HOUR_MS } from "../time.ts";
import { mayStillEnter, mayWrite } from "./policy.ts";
import { firstStart, hasJoined, openAlert, testProgress } from "./queries.ts";
import type { Fact } from "./schema.ts";

const progress = (...facts: Fact[]) => testProgress(told(...facts), candidate(maelys));
const closed: Fact = { kind: "alert-closed", at: at("09:40"), alert: alert("image") };
const entered = (name: string): Fact => ({
  kind: "person-entered",
  at: at("08:40"),
  person: helene,
  role: "invigilator",
  name,
});
const published: Fact = { kind: "published", at: at("18:00") };
const deleted: Fact = { kind: "deleted", at: at("08:30"), by: luc };

test("[FA1] a start that is told twice is the first one", () => {
  expect(progress(started(maelys, "09:05"), started(maelys, "09:50")).startedAt).toBe(at("09:05"));
});

test("[FA1] a test that is over is not ended again", () => {
  expect(progress(finished(maelys, "10:20"), ended(maelys, "10:30"))).toMatchObject({
    finishedAt: at("10:20"),
    how: "completed",
  });
});

test("[FA1] a presence that is received twice runs from the first receipt", () => {
  const { presences } = told(received("seen", maelys, "09:00"), received("seen", maelys, "09:14"));
  expect(presences.get(decision("seen"))).toBe(at("09:00"));
});

test("[FA1] an alert that is raised twice is one alert", () => {
  expect(progress(raised("image", maelys, 7), raised("image", maelys, 7)).alerts).toHaveLength(1);
});

test("[FA1] an alert that is closed twice was closed the first time", () => {
  const again: Fact = { ...closed, at: at("09:55") };
  const [first] = progress(raised("image", maelys, 7), closed, again).alerts;
  expect(first?.closedAt).toBe(at("09:40"));
});

test("[FA1] a session keeps its first number and access code", () => {
  const other: Fact = { ...created("09:00"), number: 50000, accessCode: "BBBB22" };
  expect(told(created("08:00"), other).codes).toMatchObject({
    number: 48217,
    accessCode: "KRTB42",
  });
});

test("[FA1] a session that the relay has not heard of has no codes", () => {
  expect(told().codes).toBeNull();
});

test("[FA2] the last session password counts", () => {
  const changed: Fact = {
    kind: "password-changed",
    at: at("08:10"),
    by: luc,
    sessionPassword: "ZZ23ZZ45",
  };
  expect(told(created("08:00"), changed).codes).toMatchObject({
    number: 48217,
    sessionPassword: "ZZ23ZZ45",
  });
});

test("[FA2] the last name of a person counts", () => {
  const { people } = told(entered("Helene"), entered("Hélène Dubreuil"));
  expect(people.get(helene)).toEqual({ name: "Hélène Dubreuil", role: "invigilator" });
});

test("[FA3] a session begins with the earliest start, whoever is told of first", () => {
  expect(firstStart(told(started(zoe, "09:20"), started(maelys, "09:05")))).toBe(at("09:05"));
});

test("[FA3] joining is not starting", () => {
  expect(firstStart(told(joined(maelys, "09:00")))).toBeNull();
});

test("[FA3] whoever has started has joined, even if the platform did not say so", () => {
  expect(hasJoined(progress(started(maelys, "09:05")))).toBe(true);
  expect(hasJoined(progress(joined(maelys, "09:00")))).toBe(true);
  expect(hasJoined(progress(joined(lea, "09:00")))).toBe(false);
});

const waiting = (...facts: Fact[]) => openAlert(told(...facts), progress(...facts));

test("[FA4] an alert is open until the platform closes it", () => {
  const open = waiting(raised("image", maelys, 7));
  expect(open).toMatchObject({ id: alert("image"), about: "question", question: 7 });
  expect(waiting(raised("image", maelys, 7), closed)).toBeNull();
});

test("[FA4] a missing extension comes before a question", () => {
  const both = waiting(raised("image", maelys, 7), raised("extension", maelys, null));
  expect(both?.id).toBe(alert("extension"));
});

test("[FA4] no alert waits once the test is finished", () => {
  expect(waiting(raised("image", maelys, 7), finished(maelys, "09:50"))).toBeNull();
});

test.each([
  ["finalised", finalised("12:00")],
  ["deleted", deleted],
])("[FA4] no alert waits in a session that is %s", (_, end) => {
  expect(waiting(raised("image", maelys, 7), end)).toBeNull();
});

test("[FA5] a test that ends after the finalisation was unfinished when it was finalised", () => {
  const late = progress(started(maelys, "09:05"), finalised("12:00"), finished(maelys, "12:01"));
  expect(late).toMatchObject({ startedAt: at("09:05"), finishedAt: null });
});

test("[FA6] people write while the session is open", () => {
  expect(mayWrite(told(created("08:00")))).toEqual({ ok: true });
});

test.each([
  ["finalised", [finalised("12:00")]],
  ["finalised", [finalised("12:00"), published]],
  ["deleted", [deleted]],
])("[FA6] nobody writes in a session that is %s", (reason, facts) => {
  expect(mayWrite(told(...facts))).toEqual({ ok: false, reason });
});

test("[FA7] candidates enter for 24 hours after the first start, and no longer", () => {
  const facts = told(started(maelys, "09:05"));
  expect(mayStillEnter(facts, at("09:05") + 24 * HOUR_MS).ok).toBe(true);
  expect(mayStillEnter(facts, at("09:05") + 24 * HOUR_MS + 1)).toEqual({
    ok: false,
    reason: "session-over",
  });
});

test("[FA7] candidates may enter however late nobody has started", () => {
  expect(mayStillEnter(told(created("08:00")), at("09:00") + 72 * HOUR_MS).ok).toBe(true);
});
