import { expect, test } from "vitest";
import type { FactsView } from "../facts/queries.ts";
import type { SessionDocuments } from "../schema.ts";
import {
  after,
  anas,
  anh,
  at,
  candidate,
  decision,
  ended,
  finalised,
  finished,
  lea,
  luc,
  maelys,
  otherLea,
  raised,
  received,
  roomOf,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { roomView } from "../testing/room-view.ts";
import { markAbsent } from "./absence-commands.ts";
import { authoriseResume, confirmPresence } from "./commands.ts";
import { roomCounts } from "./queries.ts";

const documents = roomOf(maelys, zoe, anas);
const { roster, report } = documents;
const nothingTold = told();

const room = (facts: FactsView, time = "09:31", docs: SessionDocuments = documents) =>
  roomView({ documents: docs, facts, now: at(time) });
const names = (facts: FactsView, docs?: SessionDocuments) =>
  room(facts, "09:31", docs).map(({ firstName }) => firstName);

test("[RE17] alerts come first, then who waits for somebody to act, then the others, by name", () => {
  expect(names(nothingTold)).toEqual(["Anas", "Maëlys", "Zoé"]);
  expect(names(told(started(anas, "09:05")))).toEqual(["Maëlys", "Zoé", "Anas"]);
  expect(
    names(told(started(anas, "09:05"), started(zoe, "09:06"), raised("image", zoe, 7))),
  ).toEqual(["Zoé", "Maëlys", "Anas"]);
});

test("[RE17] once the session is finalised nobody waits, not even whoever called for help", () => {
  const called = [started(zoe, "09:06"), raised("image", zoe, 7)];
  const sealed = room(told(...called, finalised("12:00")));
  expect(sealed.filter(({ needsAction }) => needsAction)).toEqual([]);
  expect(sealed.find(({ firstName }) => firstName === "Zoé")?.alert).toBeNull();
});

test("[RE17] somebody absent waits for nobody", () => {
  const args = { decision: decision("absence"), by: luc, now: at("09:00") };
  const absent = after(report, (draft) =>
    markAbsent(draft, { ...args, candidate: candidate(anas), roster, facts: nothingTold }),
  );
  expect(names(nothingTold, { ...documents, report: absent })).toEqual(["Maëlys", "Zoé", "Anas"]);
});

test("[RE16] nothing that people decide hides what the platform has told", () => {
  const args = { candidate: candidate(anas), by: luc, now: at("09:10"), roster };
  const facts = told(started(anas, "09:05"), received("resume", anas, "09:10"));
  const allowed = after(report, (draft) =>
    authoriseResume(draft, {
      ...args,
      decision: decision("resume"),
      facts: told(started(anas, "09:05")),
    }),
  );
  const docs = { ...documents, report: allowed };
  expect(room(facts, "09:11", docs).at(-1)).toMatchObject({
    state: "may-resume",
    expiry: at("09:25"),
  });
  const over = told(
    started(anas, "09:05"),
    received("resume", anas, "09:10"),
    ended(anas, "09:12"),
  );
  expect(room(over, "09:13", docs).at(-1)).toMatchObject({
    state: "ended",
    needsAction: false,
    expiry: null,
  });
});

test("[RE18] whoever has started or finished counts as present", () => {
  const args = { decision: decision("presence"), by: luc, now: at("09:30") };
  const seen = after(report, (draft) =>
    confirmPresence(draft, { ...args, candidate: candidate(anas), roster, facts: nothingTold }),
  );
  const facts = told(started(maelys, "09:05"), finished(maelys, "09:20"), started(zoe, "09:06"));
  expect(roomCounts(room(facts, "09:31", { ...documents, report: seen }))).toEqual({
    enrolled: 3,
    present: 3,
    absent: 0,
    started: 2,
    finished: 1,
  });
  expect(roomCounts(room(nothingTold))).toMatchObject({ enrolled: 3, present: 0 });
});

test("[RO8] homonyms are marked in the room", () => {
  const marked = room(nothingTold, "09:00", roomOf(lea, otherLea, anh));
  expect(marked.map(({ displayName, isHomonym }) => [displayName, isHomonym])).toEqual([
    ["MARTIN Léa", true],
    ["MARTIN Lea", true],
    ["NGUYỄN Thị Ánh", false],
  ]);
});
