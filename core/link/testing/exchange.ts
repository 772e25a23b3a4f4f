// What a page and a relay say to each other in a test.
import * as A from "@automerge/automerge/slim";
import { changeHash, type ChangeHash } from "../../ids.ts";
import { ackFrame, changeRequests, itemsFrame } from "../../log/answers.ts";
import type { Writer } from "../../log/requests.ts";
import { luc, record, session, type Recorded } from "../../log/testing/relay.ts";
import type { DocumentKind } from "../../schema.ts";
import type { DeviceFrame, RelayFrame } from "../../wire/frames.ts";
import type { LinkEffect } from "../events.ts";
import type { LinkStart } from "../state.ts";
import { livePage, receive, type Page } from "./page.ts";

export function lastHash(page: Page, kind: DocumentKind = "report"): ChangeHash {
  return changeHash.parse(
    A.decodeChange(A.getLastLocalChange(page.docs[kind]) ?? Uint8Array.of()).hash,
  );
}

export function sent(effects: readonly LinkEffect[]): DeviceFrame[] {
  return effects.flatMap((effect) => (effect.type === "send" ? [effect.frame] : []));
}

export function typesOf(effects: readonly LinkEffect[]): string[] {
  return effects.map((effect) => (effect.type === "send" ? effect.frame.type : effect.type));
}

/** Everything from this place on, as a pull gets it. */
export function itemsFrom(
  { entries }: Recorded,
  from: number,
  to?: number,
): Extract<RelayFrame, { type: "items" }> {
  const frame = itemsFrame(session, entries.slice(from - 1, to), false);
  if (!frame) throw new Error(`the log has no item ${from}`);
  return frame;
}

/** The relay takes the push that is among the effects, and answers it. */
export function acked(
  relay: Recorded,
  effects: readonly LinkEffect[],
  by: Writer = luc,
): RelayFrame {
  const frame = sent(effects).find((each) => each.type === "push");
  if (!frame) throw new Error("nothing was pushed");
  return ackFrame(relay.log, frame, record(relay, ...changeRequests(frame, by)));
}

/** Live, with everything that the relay has. */
export function caughtUpPage(relay: Recorded, over: Partial<LinkStart> = {}): Page {
  const page = livePage(relay, over);
  receive(page, itemsFrom(relay, 1));
  return page;
}
