import "../documents/testing/solid-in-a-page.ts";
import { expect, test, vi } from "vitest";
import { factsView } from "#core/facts/queries.ts";
import { oneChange } from "#core/log/testing/writing.ts";
import { openedFrame } from "#core/log/answers.ts";
import { itemsFrom } from "#core/link/testing/exchange.ts";
import {
  CODES,
  luc,
  nadia,
  NINE,
  push,
  recorded,
  session,
  started,
  tell,
  type Recorded,
} from "#core/log/testing/relay.ts";
import type { DeviceFrame, RelayFrame } from "#core/wire/frames.ts";
import type { Documents } from "../documents/documents.ts";
import { openPage } from "../documents/testing/pages.ts";
import { openFactsLink, type FactsLink } from "./facts-link.ts";
import { storedPlace } from "./kept-log.ts";

/** A session that exists at the relay, with a change of Luc's in it. */
const relay = recorded([push(luc, oneChange("31"))]);

async function openFacts(disk: Documents, movesPlace: boolean) {
  const asked: DeviceFrame[] = [];
  const link = await openFactsLink({
    disk,
    log: session,
    me: nadia.person,
    movesPlace,
    send: (frame) => asked.push(frame),
    failed: (error) => {
      throw error;
    },
  });
  return { ...link, asked };
}

/** The page connects, and reads everything that the relay has. */
async function reads({ link, state }: FactsLink, from: Recorded = relay): Promise<void> {
  const hear = (frame: RelayFrame) => link.feed({ type: "heard", frame });
  link.feed({ type: "connected" });
  hear(openedFrame(from.log, NINE));
  hear(itemsFrom(from, 1));
  await vi.waitFor(() => expect(state().cursor).toEqual(from.log.tip));
}

test("[PO6] codes that were shown once are there without a connection", async () => {
  const disk = await openPage("codes-kept");
  await reads(await openFacts(disk, false));
  const later = await openFacts(disk, false);
  expect(factsView(later.facts()).codes).toEqual(CODES);
});

test("[PO6] reading a session's facts leaves its documents to be read", async () => {
  const disk = await openPage("place-left");
  await reads(await openFacts(disk, false));
  expect(await storedPlace(disk, session)).toBeNull();
});

test("the list of a centre has no documents, and goes on from where it was read", async () => {
  const disk = await openPage("place-moved");
  await reads(await openFacts(disk, true));
  const place = await storedPlace(disk, session);
  expect(place?.cursor.seq).toBe(relay.entries.length);
});

test("[LI4] a fact that is told to whoever has read everything is shown and kept", async () => {
  const disk = await openPage("news-of-facts");
  const page = await openFacts(disk, false);
  await reads(page, recorded([push(luc, oneChange("31"))]));
  const longer = recorded([push(luc, oneChange("31")), tell(started)]);
  page.link.feed({ type: "heard", frame: itemsFrom(longer, longer.entries.length) });
  await vi.waitFor(() => expect(page.state().cursor).toEqual(longer.log.tip));
  const kinds = ["created", "candidate-started"];
  expect(page.facts().map(({ kind }) => kind)).toEqual(kinds);
  const later = await openFacts(disk, false);
  expect(later.facts().map(({ kind }) => kind)).toEqual(kinds);
});

test("[LI4] what a relay has forgotten that was put back in time is forgotten here, on the disk too", async () => {
  const disk = await openPage("facts-lost");
  const again = { ...started, certification: 2 };
  const before = recorded([tell(started), push(luc, oneChange("31")), tell(again)]);
  await reads(await openFacts(disk, true), before);
  const after = recorded([push(luc, oneChange("31"))]);
  const page = await openFacts(disk, true);
  await reads(page, after);
  expect(page.facts().map(({ kind }) => kind)).toEqual(["created"]);
  await vi.waitFor(async () => {
    const later = await openFacts(disk, true);
    expect(later.facts().map(({ kind }) => kind)).toEqual(["created"]);
  });
});

test("[LI4] a fact that another page has kept where the log has none goes when the log is read here", async () => {
  const disk = await openPage("facts-of-another-page");
  const other = recorded([tell(started), push(luc, oneChange("31"))]);
  const here = await openFacts(disk, false);
  await reads(await openFacts(disk, false), other);
  await reads(here, recorded([push(luc, oneChange("31")), push(luc, oneChange("32"))]));
  const later = await openFacts(disk, false);
  expect(later.facts().map(({ kind }) => kind)).toEqual(["created"]);
});

test("[LI4] a page that does not move the place puts it back for all when it reads the log anew", async () => {
  const disk = await openPage("place-back");
  const before = recorded([tell(started), push(luc, oneChange("31"))]);
  await reads(await openFacts(disk, true), before);
  await reads(await openFacts(disk, false), relay);
  expect(await storedPlace(disk, session)).toMatchObject({ cursor: { seq: 0 } });
});
