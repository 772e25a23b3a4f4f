import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { atomic } from "../schema.ts";
import {
  after,
  at,
  attempt,
  decision,
  finalised,
  finished,
  helene,
  maelys,
  merged,
  received,
  started,
  told,
  zoe,
} from "../testing/cast.ts";

import {
  report,
  refused,
  DAY_MS,
  seen,
  resume,
  may,
  maelysIn,
  state,
  seenAt9,
  received9,
  underWay,
} from "../testing/deciding.ts";

describe("presence", () => {
  test("[RE1] Maëlys may start for 15 minutes after the relay has received her presence", () => {
    expect(may(seenAt9, received9, at("09:00"))).toEqual({ ok: true });
    expect(may(seenAt9, received9, at("09:15"))).toEqual({ ok: true });
    expect(may(seenAt9, received9, at("09:15") + 1)).toEqual(refused("presence-lapsed"));
  });

  test("[RE1] the room shows until when she may start, and that it has lapsed", () => {
    expect(maelysIn(seenAt9, received9, at("09:15"))).toMatchObject({
      state: "present",
      expiry: at("09:15"),
    });
    expect(state(seenAt9, received9, at("09:15") + 1)).toBe("lapsed");
  });

  test("[RE1] a presence that the relay has not received lets nobody start", () => {
    expect(may(seenAt9, told(), at("09:01"))).toEqual(refused("presence-not-received"));
    expect(state(seenAt9, told(), at("09:01"))).toBe("confirming");
  });

  test("[RE1] a presence noted offline runs from its receipt, however late that is", () => {
    const late = told(received("presence", maelys, "10:00"));
    expect(may(seenAt9, late, at("10:14"))).toEqual({ ok: true });
  });

  test("[RE1] whoever nobody has seen does not start", () => {
    expect(may(report, told(), at("09:00"))).toEqual(refused("not-present"));
    expect(state(report, told(), at("09:00"))).toBe("to-confirm");
  });

  test("[RE1] a presence is confirmed again once it has lapsed, not before", () => {
    const again = { facts: received9, by: helene };
    expect(attempt(seenAt9, seen("again", { ...again, now: at("09:15") })).verdict).toEqual(
      refused("already-present"),
    );
    const twice = after(seenAt9, seen("again", { ...again, now: at("09:16") }));
    const both = told(received("presence", maelys, "09:00"), received("again", maelys, "09:16"));
    expect(may(twice, both, at("09:30"))).toEqual({ ok: true });
  });

  test("[RE1] two invigilators who see her at the same time have seen her once", () => {
    const both = merged(seenAt9, after(report, seen("hélène's", { by: helene })));
    expect(may(both, received9, at("09:10"))).toEqual({ ok: true });
  });

  test("[RE1] whoever has started is not confirmed", () => {
    expect(attempt(seenAt9, seen("again", { facts: underWay })).verdict).toEqual(
      refused("already-started"),
    );
  });
});

describe("starting", () => {
  test("[RE2] nobody starts once the session is finalised", () => {
    const sealed = told(received("presence", maelys, "09:00"), finalised("09:01"));
    expect(may(seenAt9, sealed, at("09:02"))).toEqual(refused("finalised"));
    expect(state(seenAt9, sealed, at("09:02"))).toBe("not-started");
  });

  test("[RE2] nobody starts 24 hours after the first start", () => {
    const zoeFirst = told(started(zoe, "09:05"), received("presence", maelys, "33:00"));
    expect(may(seenAt9, zoeFirst, at("09:05") + DAY_MS)).toEqual({ ok: true });
    expect(may(seenAt9, zoeFirst, at("09:05") + DAY_MS + 1)).toEqual(refused("session-over"));
    expect(state(seenAt9, zoeFirst, at("09:05") + DAY_MS + 1)).toBe("not-started");
    const late = { facts: zoeFirst, now: at("09:05") + DAY_MS + 1 };
    expect(attempt(report, seen("too late", late)).verdict).toEqual(refused("session-over"));
  });

  test("[RE2] nobody starts again after having finished", () => {
    const done = told(received("presence", maelys, "09:00"), finished(maelys, "09:10"));
    expect(may(seenAt9, done, at("09:11"))).toEqual(refused("already-finished"));
  });
});

describe("going on", () => {
  const allowed = after(seenAt9, resume("resume", { facts: underWay, now: at("09:30") }));
  const heard = told(
    received("presence", maelys, "09:00"),
    started(maelys, "09:05"),
    received("resume", maelys, "09:30"),
  );

  test("[RE3] the presence of the start is no permission to come back", () => {
    expect(may(seenAt9, underWay, at("09:10"))).toEqual(refused("resume-not-authorised"));
  });

  test("[RE3] a test is gone on with for 15 minutes after the relay has received the permission", () => {
    expect(may(allowed, heard, at("09:45"))).toEqual({ ok: true });
    expect(may(allowed, heard, at("09:45") + 1)).toEqual(refused("resume-not-authorised"));
  });

  test("[RE3] the room shows the permission on its way, given, and over", () => {
    expect(state(allowed, underWay, at("09:31"))).toBe("resuming");
    expect(maelysIn(allowed, heard, at("09:31"))).toMatchObject({
      state: "may-resume",
      expiry: at("09:45"),
    });
    expect(state(allowed, heard, at("09:46"))).toBe("started");
  });

  test("[RE3] a permission is not given twice while it lasts", () => {
    const again = { facts: heard, now: at("09:40"), by: helene };
    expect(attempt(allowed, resume("again", again)).verdict).toEqual(refused("already-authorised"));
    const later = { ...again, now: at("09:46") };
    expect(attempt(allowed, resume("again", later)).verdict).toEqual({ ok: true });
  });

  test("[RE3] a permission that was received before the start is none", () => {
    const early = A.change(A.clone(seenAt9), (draft) => {
      const entry = draft.decisions[decision("presence")];
      if (entry) entry.kind = atomic("resume");
    });
    expect(may(early, underWay, at("09:10"))).toEqual(refused("resume-not-authorised"));
  });

  test("[RE3] nobody comes back 24 hours after the own start", () => {
    const next = told(started(maelys, "09:05"), received("resume", maelys, "33:00"));
    expect(may(allowed, next, at("09:05") + DAY_MS)).toEqual({ ok: true });
    expect(may(allowed, next, at("09:05") + DAY_MS + 1)).toEqual(refused("test-over"));
    expect(state(allowed, next, at("09:05") + DAY_MS + 1)).toBe("overtime");
    const late = { facts: underWay, now: at("09:05") + DAY_MS + 1 };
    expect(attempt(seenAt9, resume("late", late)).verdict).toEqual(refused("test-over"));
  });

  test("[RE3] only a test that runs is resumed", () => {
    const over = told(started(maelys, "09:05"), finished(maelys, "10:40"));
    expect(attempt(report, resume("no", {})).verdict).toEqual(refused("not-started"));
    expect(attempt(report, resume("no", { facts: over })).verdict).toEqual(
      refused("already-finished"),
    );
  });
});
