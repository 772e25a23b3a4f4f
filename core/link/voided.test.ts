import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import type { ChangeHash } from "../ids.ts";
import { openedFrame } from "../log/answers.ts";
import {
  karim,
  NINE,
  push,
  record,
  recorded,
  tell as told,
  type Recorded,
} from "../log/testing/relay.ts";
import { blank, minutes, wrote } from "../log/testing/writing.ts";
import type { LinkEffect } from "./events.ts";
import { acked, caughtUpPage, itemsFrom, lastHash, sent, typesOf } from "./testing/exchange.ts";
import { hear, openPage, rebuildWanted, receive, tell, write, type Page } from "./testing/page.ts";

const note = (text: string) => (draft: { [key: string]: unknown }) => void (draft["note"] = text);
const seats = (count: number) => (draft: { [key: string]: unknown }) =>
  void (draft["seats"] = count);

/** What the relay's copy finds out later of a change that it has taken. */
function voided(relay: Recorded, ...hashes: readonly ChangeHash[]): void {
  const facts = hashes.map((hash) => told({ kind: "voided", hash, code: "BAD_STRUCT" }, hash));
  record(relay, ...facts);
}

function news(page: Page, relay: Recorded): readonly LinkEffect[] {
  return receive(page, itemsFrom(relay, page.link.cursor.seq + 1));
}

/** Luc has written down that somebody was late; the relay has taken it. */
function taken() {
  const relay = recorded([]);
  const page = caughtUpPage(relay);
  const before = page.link.heads.report;
  receive(page, acked(relay, write(page, note("retard"))));
  return { relay, page, before, late: lastHash(page) };
}

describe("a change of one’s own that the relay has taken and then calls voided", () => {
  test("[LI12] its document goes on without it, and the words are written again", () => {
    const { relay, page, before, late } = taken();
    voided(relay, late);
    const effects = news(page, relay);
    expect(effects).toContainEqual({
      type: "rebuild",
      doc: "report",
      known: before,
      reauthor: true,
      refused: [],
    });
    expect(page.link.heads.report).toEqual(before);
    const again = rebuildWanted(page, effects);
    receive(page, acked(relay, again));
    expect(page.docs.report).toMatchObject({ note: "retard" });
    expect(A.hasHeads(page.docs.report, [late])).toBe(false);
    expect(page.link.heads.report).toEqual([lastHash(page)]);
    expect(typesOf(tell(page, { type: "committed" }))).toEqual([]);
  });

  test("[LI12] with all that was built on it, sent or not; what others wrote stays theirs", () => {
    const { relay, page, late } = taken();
    receive(page, acked(relay, write(page, seats(12))));
    const theirs = wrote(blank("report", "21"), minutes(7)).bytes;
    record(relay, push(karim, theirs));
    voided(relay, late, lastHash(page));
    tell(page, { type: "disconnected" });
    write(page, note("retard de 12 min"));
    tell(page, { type: "connected" });
    const heir = lastHash(page);
    const pushed = hear(page, openedFrame(relay.log, NINE));
    news(page, relay);
    const again = rebuildWanted(page, receive(page, acked(relay, pushed)));
    const [frame] = sent(again);
    expect(frame).toMatchObject({ type: "push", changes: [expect.any(Uint8Array)] });
    expect(page.docs.report).toMatchObject({ note: "retard de 12 min", seats: 12 });
    expect(A.hasHeads(page.docs.report, [late])).toBe(false);
    const fresh = caughtUpPage(relay);
    receive(page, acked(relay, again));
    receive(fresh, itemsFrom(relay, fresh.link.cursor.seq + 1));
    expect(A.toJS(fresh.docs.report)).toEqual(A.toJS(page.docs.report));
    voided(relay, heir);
    expect(typesOf(news(page, relay))).toEqual(["take-in", "keep-place"]);
  });

  test("[LI12] it waits until what is on its way has arrived", () => {
    const { relay, page, late } = taken();
    const pushed = write(page, seats(12));
    voided(relay, late);
    expect(typesOf(news(page, relay))).not.toContain("rebuild");
    expect(typesOf(receive(page, acked(relay, pushed)))).toContain("rebuild");
  });

  test("[LI12] a page that died before it had begun anew does so when it is opened again", () => {
    const { relay, page, late } = taken();
    voided(relay, late);
    const kept = news(page, relay).findLast((effect) => effect.type === "keep-place");
    const again = openPage({ stored: kept?.place ?? null }, "41");
    again.docs.report = A.clone(page.docs.report, { actor: "41".repeat(16) });
    again.facts = page.facts;
    tell(again, { type: "connected" });
    const effects = hear(again, openedFrame(relay.log, NINE));
    expect(typesOf(effects)).toEqual(["keep-place", "rebuild"]);
  });

  test("[LI12] if it is voided a fourth time it is set aside only: nobody writes the same for ever", () => {
    const { relay, page, late } = taken();
    voided(relay, late);
    for (let again = 1; again <= 3; again += 1) {
      receive(page, acked(relay, rebuildWanted(page, news(page, relay))));
      voided(relay, lastHash(page));
    }
    const effects = news(page, relay);
    expect(effects).toContainEqual(expect.objectContaining({ type: "rebuild", reauthor: false }));
    expect(typesOf(rebuildWanted(page, effects))).toEqual([]);
  });

  test("[LI12] what could not be begun anew, as on a full disk, is written again at the next connection", () => {
    const { relay, page, late } = taken();
    for (let failure = 1; failure <= 4; failure += 1) {
      if (failure === 1) voided(relay, late);
      const wanted = failure === 1 ? news(page, relay) : hear(page, openedFrame(relay.log, NINE));
      expect(wanted).toContainEqual(expect.objectContaining({ type: "rebuild", reauthor: true }));
      tell(page, { type: "disconnected" });
      tell(page, { type: "connected" });
    }
  });
});

test("[LI12] what was left out, and another page has brought, is not sent again and again", () => {
  const { relay, page, late } = taken();
  const beside = caughtUpPage(relay);
  beside.link = {
    ...beside.link,
    heads: { ...beside.link.heads, report: page.link.genesis.report },
  };
  const answered = hear(beside, acked(relay, tell(beside, { type: "committed" })));
  expect(typesOf(answered)).toEqual(["pull", "keep-place"]);
  receive(beside, itemsFrom(relay, 1));
  expect(beside.link.heads.report).toEqual([late]);
  expect(typesOf(tell(beside, { type: "committed" }))).toEqual([]);
});

test("[LI12] what a log calls voided is not taken in, even where it would apply", () => {
  const { relay, page, late } = taken();
  receive(page, acked(relay, write(page, seats(12))));
  voided(relay, late);
  const fresh = caughtUpPage(relay, { me: karim.person });
  expect(A.toJS(fresh.docs.report)).toEqual(A.toJS(openPage().docs.report));
  expect(fresh.link.alarm).toBeNull();
});
