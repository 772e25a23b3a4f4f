import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { finalContent } from "../finalisation/content.ts";
import type { JournalEntry } from "../journal/entries.ts";
import { atomic, MAX_SHORT } from "../schema.ts";
import {
  after,
  at,
  attempt,
  candidate,
  created,
  decision,
  helene,
  maelys,
  merged,
  received,
  started,
  told,
} from "../testing/cast.ts";
import {
  absent,
  because,
  maelysIn,
  notAbsent,
  refused,
  report,
  roster,
  seen,
  session,
  state,
  takeBack,
  underWay,
} from "../testing/deciding.ts";
import { journalEntries, roomView } from "../testing/room-view.ts";
import { roomCounts } from "./queries.ts";
import type { ReportDocument } from "../schema.ts";

const noNews = { reason: "no-news", words: "" } as const;
const ill = { reason: "ill", words: "La vie scolaire a été prévenue." } as const;
const absentAt9 = after(report, absent("absence"));
const explained = after(absentAt9, because("why", noNews, { now: at("09:10") }));

const isStandingAbsence = (entry: JournalEntry) =>
  entry.kind === "decision" && entry.decision === "absence" && !entry.isWithdrawn;
const grounds = (doc: ReportDocument) => maelysIn(doc, told(), at("09:30"))?.absence;
const rowOf = (doc: ReportDocument, ...facts: Parameters<typeof told>) => {
  const { people } = finalContent({ session, roster, report: doc }, [created("08:00"), ...facts]);
  return people.find(({ ref }) => ref === candidate(maelys))?.fields;
};

test("[RE22] an absence has no reason until somebody gives one, and words as they were written", () => {
  expect(grounds(absentAt9)).toEqual({ reason: null, words: "" });
  expect(grounds(explained)).toEqual(noNews);
  const noted = after(explained, because("more", { ...ill, words: ` ${ill.words} ` }));
  expect(grounds(noted)).toEqual(ill);
});

test("[RE22] whoever corrects a reason is heard last, whatever their clock says", () => {
  const behind = after(explained, because("again", ill, { now: at("08:40"), by: helene }));
  expect(grounds(behind)).toEqual(ill);
});

test("[RE22] a correction that is taken back leaves what was said before", () => {
  const corrected = after(
    explained,
    because("again", ill, { now: at("09:12") }),
    takeBack("again"),
  );
  expect(grounds(corrected)).toEqual(noNews);
});

test("[RE22] the same reason once more leaves no trace", () => {
  const { verdict, doc } = attempt(explained, because("again", noNews));
  expect(verdict).toEqual({ ok: true });
  expect(A.getHeads(doc)).toEqual(A.getHeads(explained));
});

test("[RE22] an absence that was said twice is taken back as a whole, and once", () => {
  const twice = merged(explained, after(report, absent("too", { by: helene })));
  const back = after(twice, notAbsent());
  expect(state(back, told(), at("09:30"))).toBe("to-confirm");
  expect(grounds(back)).toBeNull();
  expect(attempt(back, notAbsent()).verdict).toEqual(refused("not-absent"));
});

test.each([
  ["a take-back", notAbsent({ now: at("09:12"), by: helene })],
  ["a presence", seen("late", { now: at("09:12"), by: helene })],
])("[RE22] %s ends an absence for good, also one that was explained apart", (_, ending) => {
  const over = after(absentAt9, ending);
  for (const both of [merged(explained, over), merged(over, explained)]) {
    expect(state(both, told(received("late", maelys, "09:12")), at("10:30"))).not.toBe("absent");
    expect(grounds(both)).toBeNull();
    expect(journalEntries(both, told()).filter(isStandingAbsence)).toEqual([]);
  }
});

test("[RE22] a correction of an explanation stands when that one is taken back apart", () => {
  const corrected = after(explained, because("again", ill, { now: at("09:12") }));
  const both = merged(corrected, after(explained, takeBack("why")));
  expect(grounds(both)).toEqual(ill);
});

test("[RE22] only somebody absent has a reason, and it is short", () => {
  expect(attempt(report, because("why", ill)).verdict).toEqual(refused("not-absent"));
  expect(attempt(absentAt9, because("why", ill, { facts: underWay })).verdict).toEqual(
    refused("not-absent"),
  );
  const words = "a".repeat(MAX_SHORT + 1);
  expect(attempt(absentAt9, because("why", { reason: null, words })).verdict).toEqual(
    refused("words-too-long"),
  );
});

test("[RE4] whoever comes after all is not absent any more, and no reason is shown", () => {
  const arrived = after(explained, seen("late", { now: at("09:20") }));
  expect(maelysIn(arrived, told(), at("09:21"))).toMatchObject({
    state: "confirming",
    absence: null,
  });
  expect(maelysIn(explained, told(started(maelys, "09:15")), at("09:21"))).toMatchObject({
    state: "started",
    absence: null,
  });
});

test("[RE18] who is absent is counted", () => {
  const documents = { session, roster, report: explained };
  const room = roomView({ documents, facts: told(), now: at("09:30") });
  expect(roomCounts(room)).toMatchObject({ enrolled: 2, absent: 1, present: 0 });
});

test("[RE19] what is no reason is none, and the absence counts", () => {
  const spoilt = A.change(A.clone(explained), (draft) => {
    const entry = draft.decisions[decision("why")];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what another version may write
    if (entry) entry.reason = atomic("holidays") as typeof entry.reason;
  });
  expect(grounds(spoilt)).toEqual({ reason: null, words: "" });
});

test("[FI8] the reason stands in the row of the candidate and nowhere else, and only where there is one", () => {
  expect(rowOf(explained)).toMatchObject({ absence: noNews });
  expect(rowOf(absentAt9)).not.toHaveProperty("absence");
  expect(rowOf(explained, started(maelys, "09:15"))).not.toHaveProperty("absence");
  const { content } = finalContent({ session, roster, report: explained }, [created("08:00")]);
  expect(JSON.stringify(content)).not.toContain("no-news");
});

test("[JO7] a reason that was taken back is not told, that an absence was noted is", () => {
  const mistaken = after(explained, because("ill", ill, { now: at("09:12") }), takeBack("ill"));
  expect(journalEntries(mistaken, told())).toMatchObject([
    { isWithdrawn: true, decision: "absence", grounds: { reason: null, words: "" } },
    { isWithdrawn: false, grounds: noNews },
    { isWithdrawn: false },
  ]);
});

test("[JO1] the journal tells each reason that was given", () => {
  expect(journalEntries(explained, told())).toMatchObject([
    { decision: "absence", grounds: noNews },
    { decision: "absence", grounds: { reason: null, words: "" } },
  ]);
});
