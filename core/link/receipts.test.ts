import { describe, expect, test } from "vitest";
import { receiptOutcome } from "../finalisation/outcome.ts";
import { signedReceipt, type Signer } from "../finalisation/receipt.ts";
import { keysOf } from "../keys/chain.ts";
import { openedFrame } from "../log/answers.ts";
import {
  finalise,
  luc,
  nadia,
  NINE,
  push,
  record,
  recorded,
  SEEN,
  session,
  type Recorded,
} from "../log/testing/relay.ts";
import { oneChange } from "../log/testing/writing.ts";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { first, stranger } from "../testing/relay-keys.ts";
import type { RelayFrame } from "../wire/frames.ts";
import { isLocked } from "./state.ts";
import { caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import { hear, openPage, receive, tell, type Page } from "./testing/page.ts";

const confirm = { type: "finalise" as const, seen: SEEN, missing: [] };
const open = (cursor: number) => ({ type: "open", log: session, cursor });

/** Nadia's page has everything, the session is closing, and she has confirmed. */
function confirmed(): { relay: Recorded; page: Page } {
  const relay = recorded([]);
  const page = caughtUpPage(relay, { me: nadia.person });
  tell(page, confirm);
  record(relay, { kind: "close", by: nadia });
  receive(page, itemsFrom(relay, 2));
  return { relay, page };
}

/** A session that Nadia has finalised. */
function sealedRelay(): Recorded {
  const relay = recorded([{ kind: "close", by: nadia }]);
  record(relay, finalise(relay.log));
  return relay;
}

/** The same session, if Luc had written before it was sealed. */
function otherRelay(): Recorded {
  const relay = recorded([push(luc, oneChange("32")), { kind: "close", by: nadia }]);
  record(relay, finalise(relay.log));
  return relay;
}

function finalisedFrame({ log }: Recorded): Extract<RelayFrame, { type: "finalised" }> {
  if (!log.receipt) throw new Error("nobody has finalised");
  return { type: "finalised", log: session, receipt: log.receipt };
}

/** A page that was sent a receipt of this signer for a session that nobody has sealed. */
function deceived(signer: Signer): { relay: Recorded; page: Page } {
  const relay = recorded([push(luc, oneChange("32"))]);
  const page = caughtUpPage(relay);
  const { seq: len, hash: logHash } = relay.log.tip;
  const forged = { ...noonReceipt, session, len, logHash, key: signer.key };
  hear(page, { type: "finalised", log: session, receipt: signedReceipt(forged, signer) });
  return { relay, page };
}

describe("somebody else was first", () => {
  test("[LI10] everybody gets the same receipt, whatever they were doing", () => {
    const { page } = confirmed();
    const relay = sealedRelay();
    hear(page, finalisedFrame(relay));
    expect(page.link).toMatchObject({ receipt: relay.log.receipt, sealing: { step: "done" } });
  });

  test("[LI10] confirming what is sealed already is done", () => {
    const relay = sealedRelay();
    const page = caughtUpPage(relay);
    hear(page, finalisedFrame(relay));
    expect(tell(page, confirm)).toEqual([]);
    expect(page.link.sealing).toMatchObject({ step: "done" });
  });

  test("[LI11] a page that reads the seal in the log asks for the receipt", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    record(relay, { kind: "close", by: nadia });
    record(relay, finalise(relay.log));
    expect(sent(receive(page, itemsFrom(relay, 2)))).toEqual([open(3)]);
    expect(typesOf(hear(page, openedFrame(relay.log, NINE)))).toEqual(["keep-place"]);
    expect(page.link).toMatchObject({ receipt: relay.log.receipt, logState: "finalised" });
  });

  test("[LI11] a page that hears of the seal before it has all that was sealed pulls it", () => {
    const relay = sealedRelay();
    const page = caughtUpPage(recorded([]));
    expect(sent(hear(page, finalisedFrame(relay)))).toMatchObject([{ type: "pull", since: 1 }]);
    receive(page, itemsFrom(relay, 2));
    expect(page.link).toMatchObject({ alarm: null, cursor: relay.log.tip });
  });
});

describe("a receipt that does not fit", () => {
  test("[LI11] one that the log does not name is not believed", () => {
    const page = caughtUpPage(recorded([]));
    receive(page, itemsFrom(sealedRelay(), 2));
    hear(page, finalisedFrame(otherRelay()));
    expect(page.link).toMatchObject({ receipt: null, alarm: { code: "BAD_STRUCT" } });
  });

  test.each([
    ["by a stranger who names the relay's key", { ...stranger, key: first.key }, "other-signature"],
    ["by a stranger under their own key", stranger, "other-key"],
    // Whoever has the relay's key in their hands: no log that was read here names it.
    ["by the relay's own key", first, "unverified"],
  ])(
    "[LI11] a receipt %s for a session that was never sealed is not called verified, but locks it",
    (_who, signer, says) => {
      const { page } = deceived(signer);
      const { receipt, sealSeen } = page.link;
      const keys = keysOf(first.publicKey, []);
      const known = { isSame: true, isChained: sealSeen !== null, keys, isAsked: true };
      expect(receipt && receiptOutcome(receipt, known)).toBe(says);
      expect(isLocked(page.link)).toBe(true);
    },
  );

  test("[LI11] the seal of the log takes the place of a receipt that it does not name", () => {
    const { relay, page } = deceived(stranger);
    record(relay, { kind: "close", by: nadia });
    record(relay, finalise(relay.log));
    hear(page, finalisedFrame(relay));
    const asked = receive(page, itemsFrom(relay, page.link.cursor.seq + 1));
    expect(sent(asked)).toEqual([open(relay.log.tip.seq)]);
    expect(page.link).toMatchObject({ receipt: null, alarm: null, logState: "finalised" });
    expect(typesOf(hear(page, openedFrame(relay.log, NINE)))).toEqual(["keep-place"]);
    expect(page.link).toMatchObject({ receipt: relay.log.receipt, alarm: null });
  });

  test("[LI11] it is not believed again once the log has named another", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, finalisedFrame(otherRelay()));
    receive(page, itemsFrom(sealedRelay(), 2));
    expect(page.link).toMatchObject({ receipt: null, alarm: null });
    hear(page, finalisedFrame(otherRelay()));
    expect(page.link).toMatchObject({ receipt: null, alarm: { code: "BAD_STRUCT" } });
  });

  test("[LI11] one that the log named is not given up for another story of the relay", () => {
    const [relay, other] = [sealedRelay(), otherRelay()];
    const page = caughtUpPage(recorded([]));
    hear(page, finalisedFrame(relay));
    receive(page, itemsFrom(relay, 2));
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    hear(page, openedFrame(other.log, NINE));
    receive(page, itemsFrom(other, relay.log.tip.seq + 1));
    receive(page, itemsFrom(other, 1));
    expect(page.link).toMatchObject({
      receipt: relay.log.receipt,
      alarm: { code: "BAD_STRUCT" },
    });
  });

  test("[LI11] a page that kept one, and is opened again, believes the seal of the log", () => {
    const { relay, page } = deceived(stranger);
    const { cursor, heads, receipt, sealSeen } = page.link;
    const { link } = openPage({ stored: { cursor, heads, receipt, sealSeen } });
    const again = { ...page, link };
    record(relay, { kind: "close", by: nadia });
    record(relay, finalise(relay.log));
    tell(again, { type: "connected" });
    hear(again, openedFrame(relay.log, NINE));
    receive(again, itemsFrom(relay, cursor.seq + 1));
    hear(again, openedFrame(relay.log, NINE));
    expect(again.link).toMatchObject({ receipt: relay.log.receipt, alarm: null });
  });

  test("[LI11] a page that was told another log before reads all again, and believes the receipt", () => {
    const relay = sealedRelay();
    const page = caughtUpPage(recorded([]));
    const told = itemsFrom(relay, 2, 2);
    receive(page, {
      ...told,
      items: told.items.map(([seq, kind, bytes]) => [seq, kind, bytes, luc.person]),
    });
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    hear(page, openedFrame(relay.log, NINE));
    expect(sent(receive(page, itemsFrom(relay, 3)))).toMatchObject([{ type: "pull", since: 0 }]);
    receive(page, itemsFrom(relay, 1));
    hear(page, openedFrame(relay.log, NINE));
    expect(page.link).toMatchObject({
      alarm: null,
      receipt: relay.log.receipt,
      cursor: relay.log.tip,
    });
  });

  test("[LI11] over a new connection a page that saw no sense in the log reads all of it again", () => {
    const relay = otherRelay();
    const page = caughtUpPage(recorded([]));
    receive(page, itemsFrom(sealedRelay(), 2));
    hear(page, finalisedFrame(relay));
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    expect(sent(hear(page, openedFrame(relay.log, NINE)))).toMatchObject([
      { type: "pull", since: 0 },
    ]);
    expect(sent(receive(page, itemsFrom(relay, 1)))).toEqual([open(4)]);
    hear(page, openedFrame(relay.log, NINE));
    expect(page.link).toMatchObject({
      alarm: null,
      receipt: relay.log.receipt,
      cursor: relay.log.tip,
    });
  });

  test("[LI11] a forged one is not believed over a new connection either", () => {
    const relay = sealedRelay();
    const page = caughtUpPage(recorded([]));
    receive(page, itemsFrom(relay, 2));
    const opened = openedFrame(relay.log, NINE);
    const forged = Object.assign(opened, { receipt: finalisedFrame(otherRelay()).receipt });
    hear(page, forged);
    expect(page.link.alarm).toMatchObject({ code: "BAD_STRUCT" });
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    hear(page, forged);
    hear(page, finalisedFrame(otherRelay()));
    expect(page.link).toMatchObject({ receipt: null, cursor: { seq: 0 } });
    receive(page, itemsFrom(relay, 1));
    hear(page, forged);
    expect(page.link).toMatchObject({ receipt: null, alarm: { code: "BAD_STRUCT" } });
  });

  test("[LI11] one of another session is ignored", () => {
    const page = caughtUpPage(recorded([]));
    const receipt = { receipt: '{"session":"00"}', signature: Uint8Array.of(1) };
    expect(hear(page, { type: "finalised", log: session, receipt })).toEqual([]);
    expect(page.link.receipt).toBeNull();
  });

  test("[LI11] a page that is opened again still knows what the log has said of the seal", () => {
    const page = caughtUpPage(recorded([]));
    const relay = sealedRelay();
    receive(page, itemsFrom(relay, 2));
    hear(page, openedFrame(relay.log, NINE));
    const { cursor, heads, receipt, sealSeen } = page.link;
    const again = openPage({ stored: { cursor, heads, receipt, sealSeen } });
    expect(again.link.sealSeen).toMatchObject({ len: relay.log.tip.seq - 1 });
    tell(again, { type: "connected" });
    hear(again, finalisedFrame(otherRelay()));
    expect(again.link.receipt).toEqual(relay.log.receipt);
  });

  test("[LI11] the first receipt stays", () => {
    const relay = sealedRelay();
    const page = caughtUpPage(relay);
    hear(page, finalisedFrame(relay));
    expect(hear(page, finalisedFrame(relay))).toEqual([]);
    expect(page.link.receipt).toEqual(relay.log.receipt);
  });
});
