import { describe, expect, test } from "vitest";
import { contentHash } from "../ids.ts";
import {
  expectation,
  finalise,
  luc,
  nadia,
  push,
  record,
  recorded,
  SEEN,
  session,
  type Recorded,
} from "../log/testing/relay.ts";
import { oneChange } from "../log/testing/writing.ts";
import type { RelayFrame } from "../wire/frames.ts";
import { acked, caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import { hear, receive, tell, write, type Page } from "./testing/page.ts";

const OTHER = contentHash.parse("07".repeat(32));
const confirm = { type: "finalise" as const, seen: SEEN, missing: [] };
const close = { type: "close", log: session };
function drained({ log: { tip } }: Recorded): RelayFrame {
  return { type: "drained", log: session, len: tip.seq, hash: tip.hash };
}

/** Nadia's page has everything, the session is closing, and she has confirmed. */
function confirmed(): { relay: Recorded; page: Page } {
  const relay = recorded([]);
  const page = caughtUpPage(relay, { me: nadia.person });
  tell(page, confirm);
  record(relay, { kind: "close", by: nadia });
  receive(page, itemsFrom(relay, 2));
  return { relay, page };
}

/** Everybody has sent what they had, and the page has asked for the seal. */
function asked(): { relay: Recorded; page: Page } {
  const { relay, page } = confirmed();
  hear(page, drained(relay));
  return { relay, page };
}

function finalisedFrame({ log }: Recorded): RelayFrame {
  if (!log.receipt) throw new Error("nobody has finalised");
  return { type: "finalised", log: session, receipt: log.receipt };
}

describe("from the click to the seal", () => {
  test("[LI10] the page closes, waits for everybody, then asks for the seal of what was seen", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay, { me: nadia.person });
    expect(sent(tell(page, confirm))).toEqual([close]);
    record(relay, { kind: "close", by: nadia });
    expect(typesOf(receive(page, itemsFrom(relay, 2)))).toEqual(["take-in", "keep-place"]);
    const whatIsThere = expectation(relay.log);
    expect(sent(hear(page, drained(relay)))).toEqual([
      { type: "finalise", log: session, expect: whatIsThere, missing: [] },
    ]);
  });

  test("[LI10] the answer is the receipt, and it is kept", () => {
    const { relay, page } = asked();
    record(relay, finalise(relay.log));
    expect(hear(page, finalisedFrame(relay))).toMatchObject([
      { type: "keep-place", place: { receipt: relay.log.receipt } },
      { type: "send", frame: { type: "pull", since: 2 } },
    ]);
    expect(page.link).toMatchObject({ sealing: { step: "done" }, logState: "finalised" });
  });

  test("[LI10] a second click changes nothing", () => {
    const { page } = confirmed();
    expect(tell(page, { ...confirm, seen: OTHER })).toEqual([]);
    expect(page.link.sealing).toMatchObject({ seen: SEEN });
  });

  test("[LI10] the seal waits for what the others have sent", () => {
    const { relay, page } = confirmed();
    record(relay, push(luc, oneChange("32")));
    expect(sent(hear(page, drained(relay)))).toMatchObject([{ type: "pull", since: 2 }]);
    expect(typesOf(receive(page, itemsFrom(relay, 3)))).toContain("finalise");
  });

  test("[LI10] and for one's own last words", () => {
    const { relay, page } = confirmed();
    const effects = write(page, (draft) => Object.assign(draft, { remark: "retard" }));
    expect(hear(page, drained(relay))).toEqual([]);
    expect(typesOf(hear(page, acked(relay, effects, nadia)))).toEqual(["keep-place", "finalise"]);
  });

  test("[LI10] if the content is not what was seen, the person is told instead", () => {
    const { relay, page } = confirmed();
    page.content = OTHER;
    expect(hear(page, drained(relay))).toEqual([]);
    expect(page.link.sealing).toMatchObject({
      step: "refused",
      refusal: { code: "STALE", rule: "content-changed" },
    });
  });

  test("[LI10] after a refusal the person may confirm again", () => {
    const { relay, page } = confirmed();
    page.content = OTHER;
    hear(page, drained(relay));
    expect(sent(tell(page, { ...confirm, seen: OTHER }))).toEqual([close]);
  });
});
