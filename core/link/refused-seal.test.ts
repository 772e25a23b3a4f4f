import { describe, expect, test } from "vitest";
import {
  karim,
  luc,
  nadia,
  NINE,
  record,
  recorded,
  SECOND,
  SEEN,
  session,
  started,
  tell as told,
  type Recorded,
} from "../log/testing/relay.ts";
import type { RelayFrame } from "../wire/frames.ts";
import { caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import { hear, openPage, receive, tell, type Page } from "./testing/page.ts";

const confirm = { type: "finalise" as const, seen: SEEN, missing: [] };
const close = { type: "close", log: session };
const open = (cursor: number) => ({ type: "open", log: session, cursor });

function refused(code: "STALE" | "BUSY" | "FORBIDDEN", rule?: string): RelayFrame {
  return { type: "refused", log: session, code, ...(rule !== undefined && { rule }) };
}

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

describe("what the relay postpones", () => {
  test("[LI10] news that changes nothing of what was seen costs the person nothing", () => {
    const { relay, page } = asked();
    record(relay, told(started));
    const effects = hear(page, refused("STALE", "content-changed"));
    expect(sent(effects)).toEqual([open(2)]);
    receive(page, itemsFrom(relay, 3));
    const again = tell(page, { type: "tick" }, NINE + 3 * SECOND);
    expect(sent(again)).toMatchObject([{ type: "finalise", expect: { factsSeq: 3 } }]);
  });

  test("[LI10] a relay that has not read everything is asked again", () => {
    const { page } = asked();
    hear(page, refused("BUSY"));
    expect(page.link.sealing).toMatchObject({ step: "catching-up" });
    expect(typesOf(tell(page, { type: "tick" }, NINE + 2 * SECOND))).toEqual(["finalise"]);
  });

  test("[LI10] a lease that ended too early is taken anew", () => {
    const { page } = asked();
    expect(sent(hear(page, refused("STALE", "lease-ended")))).toEqual([close]);
    expect(page.link.sealing).toMatchObject({ step: "closing" });
  });

  test("[LI10] what cannot be had in five attempts is told", () => {
    const { page } = asked();
    const attempt = (count: number) => [
      hear(page, refused("BUSY")),
      tell(page, { type: "tick" }, NINE + 3 * count * SECOND),
    ];
    [1, 2, 3, 4, 5, 6].map(attempt);
    expect(page.link.sealing).toMatchObject({ step: "refused", refusal: { code: "BUSY" } });
  });

  test("[LI10] a finalisation without an answer begins again after ten seconds", () => {
    const { page } = asked();
    expect(sent(tell(page, { type: "tick" }, NINE + 11 * SECOND))).toEqual([close]);
  });

  test("[LI10] other trouble while the others are waited for does not end the wait", () => {
    const { page } = confirmed();
    hear(page, refused("BUSY"));
    expect(page.link.sealing).toMatchObject({ step: "closing", refusal: null });
  });
});

describe("what the person is told at once", () => {
  test("[LI10] a rule that is not met", () => {
    const { page } = asked();
    hear(page, refused("STALE", "nobody-started"));
    expect(page.link.sealing).toMatchObject({
      step: "refused",
      refusal: { code: "STALE", rule: "nobody-started" },
    });
  });

  test("[LI10] that somebody else has to finalise", () => {
    const { page } = confirmed();
    hear(page, refused("FORBIDDEN"));
    expect(page.link.sealing).toMatchObject({ refusal: { code: "FORBIDDEN", rule: null } });
  });

  test("[LI10] that the relay cannot be reached", () => {
    const page = openPage({ me: nadia.person });
    expect(tell(page, confirm)).toEqual([]);
    expect(page.link.sealing).toMatchObject({ refusal: { code: "BUSY", rule: "offline" } });
  });

  test("[LI10] that the connection was lost before the answer", () => {
    const { page } = asked();
    tell(page, { type: "disconnected" });
    expect(page.link.sealing).toMatchObject({ refusal: { code: "BUSY", rule: "offline" } });
  });

  test("[LI10] that the relay is not to be trusted", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, {
      ...itemsFrom(recorded([told(started)]), 2),
      items: [[2, "report", Uint8Array.of(), luc.person]],
    });
    tell(page, confirm);
    expect(page.link.sealing).toMatchObject({ refusal: { code: "BAD_STRUCT", rule: "alarm" } });
  });

  test("[LI10] that the session was deleted", () => {
    const relay = recorded([{ kind: "delete", by: karim }]);
    const page = caughtUpPage(relay);
    tell(page, confirm);
    expect(page.link.sealing).toMatchObject({ refusal: { code: "LOCKED", rule: null } });
  });
});
