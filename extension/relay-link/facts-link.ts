// The facts of a log, open in one page without its documents. What was read is kept, so that the page
// can show it without a connection.
import { createSignal, untrack, type Accessor } from "solid-js";
import type { Fact } from "#core/facts/schema.ts";
import type { PersonId, SessionId } from "#core/ids.ts";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import type { LinkState } from "#core/link/state.ts";
import type { DeviceFrame, LogItem } from "#core/wire/frames.ts";
import { facts as factTable, readAll } from "../documents/tables.ts";
import {
  forgetFacts,
  factsOf,
  keepFacts,
  keepPlace,
  lostFacts,
  storedPlace,
  type Disk,
} from "./kept-log.ts";
import { createLink, type Link } from "./link.ts";

export type FactsLink = {
  link: Link;
  /** In the order of the log. */
  facts: Accessor<readonly Fact[]>;
  state: Accessor<LinkState>;
};

export type FactsLinkDeps = {
  disk: Disk;
  log: SessionId;
  me: PersonId;
  /**
   * Whether this device has read the log up to here when this page has. Not that of a session: its
   * documents stay behind, and whoever opens them has still to read what they lack. Back to the start it
   * moves for all.
   */
  movesPlace: boolean;
  send: (frame: DeviceFrame) => void;
  failed: (error: unknown) => void;
};

export async function openFactsLink(deps: FactsLinkDeps): Promise<FactsLink> {
  const { disk, log, me } = deps;
  // First, so that it claims no more than what is read after it: another page may be writing.
  const stored = await storedPlace(disk, log);
  const [items, setItems] = createSignal<readonly LogItem[]>(
    await readAll(disk.database, factTable, log),
  );
  const link = createLink(
    { log, me, creates: null, genesis: genesisHeads, stored },
    {
      documents: { unsent: () => [], sound: () => null, expectation: nothingToSeal },
      now: () => Date.now(),
      send: deps.send,
      takeIn: async (taken) => {
        setItems(await keepFacts(disk, { log, items: taken, kept: untrack(items) }));
        return { voided: [] };
      },
      keepPlace: (place) =>
        deps.movesPlace || place.cursor.seq === 0 ? keepPlace(disk, log, place) : Promise.resolve(),
      flush: () => Promise.resolve(true),
      rebuild: () => Promise.resolve(),
      changed: (next) => {
        setState(next);
        forgetLost(next);
      },
      failed: deps.failed,
    },
  );

  function forgetLost(now: LinkState): void {
    const lost = lostFacts(untrack(items), now);
    if (lost.length === 0) return;
    setItems((before) => before.slice(0, -lost.length));
    void forgetFacts(disk, log, lost).catch(deps.failed);
  }

  const [state, setState] = createSignal(link.state());
  return { link, facts: () => factsOf(items()), state };
}

function nothingToSeal(): never {
  throw new Error("A page without documents never finalises.");
}
