import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { removeCandidate } from "../roster/commands.ts";
import { atomic, reportDocument } from "../schema.ts";
import {
  after,
  anh,
  at,
  attempt,
  candidate,
  decision,
  ended,
  finalised,
  finished,
  helene,
  joined,
  maelys,
  merged,
  received,
  started,
  told,
  zoe,
} from "../testing/cast.ts";

import {
  session,
  roster,
  report,
  refused,
  seen,
  absent,
  resume,
  end,
  takeBack,
  may,
  state,
  seenAt9,
  received9,
  underWay,
} from "../testing/deciding.ts";
import { roomView } from "../testing/room-view.ts";

describe("absence", () => {
  const absentAt9 = after(report, absent("absence"));

  test("[RE4] Maëlys is absent until somebody sees her", () => {
    expect(state(absentAt9, told(), at("09:05"))).toBe("absent");
    const arrived = after(absentAt9, seen("late", { now: at("09:20") }));
    expect(state(arrived, told(), at("09:21"))).toBe("confirming");
    const lapsed = told(received("late", maelys, "09:20"));
    expect(state(arrived, lapsed, at("09:40"))).toBe("lapsed");
  });

  test("[RE4] seen by one and noted absent by another, she is there", () => {
    const both = merged(absentAt9, after(report, seen("presence", { by: helene })));
    expect(state(both, received9, at("09:10"))).toBe("present");
    expect(state(both, told(), at("09:10"))).toBe("confirming");
  });

  test("[RE4] once her presence has lapsed she may have left", () => {
    const gone = after(seenAt9, absent("left", { facts: received9, now: at("09:20") }));
    expect(state(gone, received9, at("09:21"))).toBe("absent");
  });

  test("[RE4] nobody is absent who is there, has started, or is absent already", () => {
    expect(attempt(seenAt9, absent("no")).verdict).toEqual(refused("already-present"));
    expect(attempt(report, absent("no", { facts: underWay })).verdict).toEqual(
      refused("already-started"),
    );
    expect(attempt(absentAt9, absent("no")).verdict).toEqual(refused("already-absent"));
  });

  test("[RE4] whoever was noted absent and has started is not absent", () => {
    expect(state(absentAt9, underWay, at("09:10"))).toBe("started");
  });
});

describe("taking back", () => {
  test("[RE5] hélène takes back what luc has confirmed", () => {
    const undone = after(seenAt9, takeBack("presence", { by: helene, facts: received9 }));
    expect(state(undone, received9, at("09:05"))).toBe("to-confirm");
    expect(may(undone, received9, at("09:05"))).toEqual(refused("not-present"));
    const again = attempt(undone, takeBack("presence", { now: at("09:06") }));
    expect(again.verdict).toEqual({ ok: true });
    expect(A.getHeads(again.doc)).toEqual(A.getHeads(undone));
  });

  test("[RE5] a presence is not taken back once the test has started", () => {
    expect(attempt(seenAt9, takeBack("presence", { facts: underWay })).verdict).toEqual(
      refused("has-taken-effect"),
    );
  });

  test("[RE5] an absence is taken back", () => {
    const undone = after(report, absent("absence"), takeBack("absence"));
    expect(state(undone, told(), at("09:05"))).toBe("to-confirm");
  });

  test("[RE5] a resume is taken back until the test is finished", () => {
    const during = { facts: underWay, now: at("09:30") };
    const undone = after(seenAt9, resume("resume", during), takeBack("resume", during));
    expect(state(undone, underWay, at("09:31"))).toBe("started");
    const over = told(started(maelys, "09:05"), finished(maelys, "09:40"));
    expect(attempt(undone, takeBack("resume", { facts: over })).verdict).toEqual(
      refused("has-taken-effect"),
    );
  });

  test("[RE5] an end is not taken back, not even by a device that tries", () => {
    const ending = after(seenAt9, end("end", { facts: underWay }));
    expect(attempt(ending, takeBack("end", { facts: underWay })).verdict).toEqual(
      refused("irrevocable"),
    );
    const forced = A.change(A.clone(ending), (draft) => {
      const entry = draft.decisions[decision("end")];
      if (entry) entry.withdrawnAt = at("09:31");
    });
    expect(state(forced, underWay, at("09:32"))).toBe("ending");
  });

  test("[RE5] nobody takes back what nobody has decided", () => {
    expect(attempt(report, takeBack("presence")).verdict).toEqual(refused("unknown-decision"));
  });
});

describe("ending", () => {
  const ending = after(seenAt9, end("end", { facts: underWay, now: at("10:00") }));

  test("[RE6] a test is ended once", () => {
    expect(state(ending, underWay, at("10:01"))).toBe("ending");
    expect(attempt(ending, end("again", { facts: underWay })).verdict).toEqual(
      refused("already-ending"),
    );
    expect(attempt(ending, resume("no", { facts: underWay })).verdict).toEqual(
      refused("already-ending"),
    );
  });

  test("[RE6] the platform has the last word on how it ended", () => {
    const start = started(maelys, "09:05");
    expect(state(ending, told(start, ended(maelys, "10:01")), at("10:02"))).toBe("ended");
    expect(state(ending, told(start, finished(maelys, "09:59")), at("10:02"))).toBe("finished");
  });

  test("[RE6] only a test that runs is ended", () => {
    const over = told(started(maelys, "09:05"), finished(maelys, "10:40"));
    expect(attempt(report, end("no", {})).verdict).toEqual(refused("not-started"));
    expect(attempt(report, end("no", { facts: over })).verdict).toEqual(
      refused("already-finished"),
    );
  });

  test("[RE6] an end that comes before the start has no effect", () => {
    expect(state(ending, told(), at("09:01"))).toBe("confirming");
  });
});

describe("about whom", () => {
  test("[RE7] nothing is decided about somebody who is not enrolled", () => {
    expect(attempt(report, seen("anh", { who: anh })).verdict).toEqual(refused("not-enrolled"));
  });

  test("[RE7] nothing is decided after the finalisation", () => {
    const sealed = { facts: told(started(zoe, "09:00"), finalised("12:00")) };
    expect(attempt(report, absent("absence", sealed)).verdict).toEqual(refused("finalised"));
  });

  test("[RE7] whoever was removed is not in the room, whatever was decided about them", () => {
    const args = { candidate: candidate(maelys), facts: told(), now: at("08:50") };
    const documents = {
      session,
      roster: after(roster, (draft) => removeCandidate(draft, args)),
      report: seenAt9,
    };
    const room = roomView({ documents, facts: told(), now: at("09:01") });
    expect(room.map(({ displayName }) => displayName)).toEqual(["ŒUVRARD Zoé"]);
    const joining = told(joined(maelys, "09:00"));
    expect(roomView({ documents, facts: joining, now: at("09:01") })).toHaveLength(2);
  });
});

describe("what somebody has spoilt", () => {
  const spoilt = A.change(A.clone(seenAt9), (draft) => {
    const entry = draft.decisions[decision("presence")];
    if (entry) entry.kind = atomic("chair");
    Object.assign(draft.decisions, { "no id": {}, ["ab".repeat(16)]: 7 });
  });

  test("[RE19] what is no decision counts nowhere", () => {
    expect(reportDocument.safeParse(spoilt).success).toBe(false);
    expect(state(spoilt, received9, at("09:01"))).toBe("to-confirm");
    expect(may(spoilt, received9, at("09:01"))).toEqual(refused("not-present"));
  });
});
