import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { factsView, type FactsView } from "../facts/queries.ts";
import { documentFromGenesis } from "../genesis.ts";
import { sessionDocument } from "../schema.ts";
import {
  after,
  at,
  attempt,
  finalised,
  finished,
  heloise,
  joined,
  maelys,
  merged,
  nadia,
  started,
  told,
} from "../testing/cast.ts";
import { HOUR_MS } from "../time.ts";
import { setDetails, type DetailsArgs } from "./commands.ts";
import { detailsProblems, mayDelete, type SessionDetails } from "./policy.ts";
import {
  isDuplicateOf,
  isOverdue,
  sessionDetails,
  sessionStatus,
  type LocalNow,
} from "./queries.ts";

const B12: SessionDetails = {
  site: "Lycée André-Marie Ampère",
  room: "B12",
  date: "2026-03-12",
  time: "09:00",
  invigilators: "Luc Marchand, Hélène Dubreuil",
  observations: "",
};
const TODAY = "2026-03-02";
const creating = { today: TODAY, creating: true };
const nobodyStarted = told();
const underWay = told(joined(maelys, "09:00"), started(maelys, "09:05"));

const set = (details: Partial<SessionDetails>, more: Partial<DetailsArgs> = {}) => {
  const form = { today: TODAY, creating: false, opensOn: undefined };
  const args = { details, facts: nobodyStarted, ...form, ...more };
  return (draft: Parameters<typeof setDetails>[0]) => setDetails(draft, args);
};
const sessionB12 = after(documentFromGenesis("session"), set(B12, { creating: true }));

/** A time of 12 March on the clock of the room, or of as many days later. */
const on = (date: string, time: string, days = 0): LocalNow => ({
  date,
  time,
  at: at(time) + days * 24 * HOUR_MS,
});
const status = (facts: FactsView, now: LocalNow) => sessionStatus({ details: B12, facts, now });

describe("the form", () => {
  test("[CE6] no session is created before the space of the centre opens; what is there may change", () => {
    const early = { opensOn: "2030-01-01" };
    const doc = documentFromGenesis("session");
    const refused = attempt(doc, set(B12, { ...early, creating: true }));
    expect(refused.verdict).toEqual({ ok: false, reason: "not-open-yet" });
    expect(attempt(sessionB12, set({ room: "B13" }, early)).verdict.ok).toBe(true);
    const then = { ...early, today: "2030-01-01" };
    const later = { ...B12, date: "2030-01-01" };
    expect(attempt(doc, set(later, { ...then, creating: true })).verdict.ok).toBe(true);
  });

  test("[SE1] a session reads as it was created, without stray blanks", () => {
    const typed = set({ ...B12, room: " B12 " }, { creating: true });
    const doc = after(documentFromGenesis("session"), typed);
    expect(sessionDetails(doc)).toEqual(B12);
    expect(sessionDocument.safeParse(doc).success).toBe(true);
  });

  test("[SE1] [SE6] a blank form has all its problems at once", () => {
    const blank = { ...sessionDetails(documentFromGenesis("session")), room: "  " };
    expect(detailsProblems(blank, creating)).toEqual([
      "site-missing",
      "room-missing",
      "date-missing",
      "time-missing",
      "invigilators-missing",
    ]);
  });

  test.each([
    ["date-invalid", { date: "2026-02-30" }],
    ["date-invalid", { date: "12/03/2026" }],
    ["time-invalid", { time: "24:00" }],
    ["time-invalid", { time: "9h00" }],
  ])("[SE1] %s: %o", (problem, details) => {
    expect(detailsProblems({ ...B12, ...details }, creating)).toEqual([problem]);
  });

  test.each([
    ["site-too-long", { site: "x".repeat(256) }],
    ["room-too-long", { room: "x".repeat(256) }],
    ["invigilators-too-long", { invigilators: "x".repeat(256) }],
    ["observations-too-long", { observations: "x".repeat(351) }],
  ])("[SE2] %s by one character", (problem, details) => {
    expect(detailsProblems({ ...B12, ...details }, creating)).toEqual([problem]);
  });

  test("[SE2] texts of exactly the longest length are taken", () => {
    const long = "x".repeat(255);
    const longest = { site: long, room: long, invigilators: long, observations: "x".repeat(350) };
    expect(detailsProblems({ ...B12, ...longest }, creating)).toEqual([]);
  });

  test("[SE3] a session is created for today, not for yesterday", () => {
    expect(detailsProblems({ ...B12, date: TODAY }, creating)).toEqual([]);
    expect(detailsProblems({ ...B12, date: "2026-03-01" }, creating)).toEqual(["date-past"]);
  });

  test("[SE3] an existing session may be given a day that is past", () => {
    expect(attempt(sessionB12, set({ date: "2026-03-01" })).verdict).toEqual({ ok: true });
  });
});

describe("changing a session", () => {
  test("[SE4] after the first start the room stays, and the observations may change", () => {
    const during = { facts: underWay };
    expect(attempt(sessionB12, set({ room: "C3" }, during)).verdict).toEqual({
      ok: false,
      reason: "already-started",
    });
    const noted = after(sessionB12, set({ ...B12, observations: "Alarme à 9 h 40" }, during));
    expect(sessionDetails(noted)).toEqual({ ...B12, observations: "Alarme à 9 h 40" });
  });

  test("[SE4] nothing changes after the finalisation, not even the observations", () => {
    const sealed = { facts: told(started(maelys, "09:05"), finalised("12:00")) };
    expect(attempt(sessionB12, set({ observations: "oubli" }, sealed)).verdict).toEqual({
      ok: false,
      reason: "finalised",
    });
  });

  test("[SE5] a session goes until the first candidate has started", () => {
    expect(mayDelete(told(joined(maelys, "09:00")))).toEqual({ ok: true });
    expect(mayDelete(underWay)).toEqual({ ok: false, reason: "already-started" });
    expect(mayDelete(told(finalised("12:00")))).toEqual({ ok: false, reason: "finalised" });
  });

  test("[SE6] a form with one problem changes nothing", () => {
    const { doc, verdict } = attempt(sessionB12, set({ site: "Collège Vallot", room: " " }));
    expect(verdict).toEqual({ ok: false, reason: "room-missing" });
    expect(A.getHeads(doc)).toEqual(A.getHeads(sessionB12));
  });

  test("[SE6] a form that changes nothing leaves no trace", () => {
    const { doc } = attempt(sessionB12, set({ ...B12, site: `${B12.site} ` }));
    expect(A.getHeads(doc)).toEqual(A.getHeads(sessionB12));
  });

  test("[SE6] nadia's new room and a colleague's new hour are both kept", () => {
    const hers = after(sessionB12, set({ room: "C3" }));
    const theirs = after(sessionB12, set({ time: "10:00" }));
    expect(sessionDetails(merged(hers, theirs))).toEqual({ ...B12, room: "C3", time: "10:00" });
  });

  test("[SE6] observations written by two people at once are both kept", () => {
    const before = after(sessionB12, set({ observations: "Salle au 1er." }));
    const one = after(before, set({ observations: "Salle au 1er. Clé à l'accueil." }));
    const other = after(before, set({ observations: "RAS. Salle au 1er." }));
    expect(sessionDetails(merged(one, other)).observations).toBe(
      "RAS. Salle au 1er. Clé à l'accueil.",
    );
  });

  test("[SE11] a field that somebody has spoilt reads as empty, and the others as they are", () => {
    const spoilt = A.change(A.clone(sessionB12), (draft) => {
      Object.assign(draft, { room: 12 });
    });
    expect(sessionDetails(spoilt)).toEqual({ ...B12, room: "" });
  });
});

describe("status", () => {
  const morning = on("2026-03-12", "09:30");
  const nextDay = on("2026-03-13", "00:00", 1);

  test("[SE7] a session is finalised, then published; deleted, it is neither", () => {
    const published = { kind: "published" as const, at: at("18:00") };
    const deleted = { kind: "deleted" as const, at: at("08:00"), by: nadia };
    expect(status(told(finalised("12:00")), morning)).toEqual({ status: "finalised" });
    expect(status(told(finalised("12:00"), published), morning)).toEqual({ status: "published" });
    expect(status(factsView([deleted]), morning)).toEqual({ status: "deleted" });
  });

  test("[SE8] a session that nobody has started is upcoming, all of its day", () => {
    const evening = on("2026-03-12", "23:59");
    expect(status(nobodyStarted, evening)).toEqual({ status: "created", phase: "upcoming" });
  });

  test("[SE8] a session whose day has passed without a start was not held", () => {
    expect(status(nobodyStarted, nextDay)).toEqual({ status: "created", phase: "not-held" });
  });

  test("[SE8] a session is under way from the first start", () => {
    expect(status(underWay, morning)).toEqual({ status: "created", phase: "under-way" });
  });

  test("[SE8] it is to be finalised once every test that has started is finished", () => {
    const over = told(
      started(maelys, "09:05"),
      finished(maelys, "10:40"),
      joined(heloise, "09:10"),
    );
    expect(status(over, on("2026-03-12", "10:41"))).toMatchObject({ phase: "to-finalise" });
  });

  test("[SE8] a late start sets it under way again", () => {
    const again = told(
      started(maelys, "09:05"),
      finished(maelys, "10:40"),
      started(heloise, "10:50"),
    );
    expect(status(again, on("2026-03-12", "10:51"))).toMatchObject({ phase: "under-way" });
  });

  test("[SE8] it is to be finalised when its day is over, whatever has not been finished", () => {
    expect(status(underWay, on("2026-03-12", "23:59"))).toMatchObject({ phase: "under-way" });
    expect(status(underWay, nextDay)).toMatchObject({ phase: "to-finalise" });
  });

  test("[SE9] a session that was held is overdue the day after, until it is finalised", () => {
    const done = told(started(maelys, "09:05"), finished(maelys, "10:40"));
    const sealed = told(started(maelys, "09:05"), finalised("23:00"));
    expect(isOverdue({ facts: done, now: on("2026-03-12", "23:59") })).toBe(false);
    expect(isOverdue({ facts: done, now: nextDay })).toBe(true);
    expect(isOverdue({ facts: sealed, now: nextDay })).toBe(false);
    expect(isOverdue({ facts: nobodyStarted, now: nextDay })).toBe(false);
  });
});

describe("duplicates", () => {
  test("[SE10] the same place is the same, however it is spelt", () => {
    const other = { ...B12, site: " LYCEE  André-Marie ampère", room: "b12", invigilators: "?" };
    expect(isDuplicateOf(B12, other)).toBe(true);
  });

  test.each([{ room: "B13" }, { time: "14:00" }, { date: "2026-03-13" }, { site: "Lycée Ampère" }])(
    "[SE10] another place or time is another session: %o",
    (difference) => {
      expect(isDuplicateOf(B12, { ...B12, ...difference })).toBe(false);
    },
  );

  test("[SE10] two sessions without a date are no duplicates", () => {
    const blank = sessionDetails(documentFromGenesis("session"));
    expect(isDuplicateOf(blank, blank)).toBe(false);
  });
});
