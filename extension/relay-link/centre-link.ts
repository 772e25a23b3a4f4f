// The log of a centre, open in one page: one line for each session, and no documents. What was read is
// kept, so that the list opens without a connection.
import { createSignal, type Accessor } from "solid-js";
import type { Fact } from "#core/facts/schema.ts";
import { sessionId, type CentreId, type PersonId } from "#core/ids.ts";
import type { LinkState } from "#core/link/state.ts";
import type { DeviceFrame, LogItem } from "#core/wire/frames.ts";
import type { Documents } from "../documents/documents.ts";
import { facts as factTable, readAll } from "../documents/tables.ts";
import { factsOf, inOrder, keepFacts, keepPlace, storedPlace } from "./kept-log.ts";
import { createLink, type Link } from "./link.ts";

export type CentreLink = {
  link: Link;
  /** In the order of the log. */
  facts: Accessor<readonly Fact[]>;
  state: Accessor<LinkState>;
};

export type CentreLinkDeps = {
  documents: Documents;
  centre: CentreId;
  me: PersonId;
  send: (frame: DeviceFrame) => void;
  failed: (error: unknown) => void;
};

const NO_HEADS = { session: [], roster: [], report: [] };

export async function openCentreLink(deps: CentreLinkDeps): Promise<CentreLink> {
  const { documents, centre, me } = deps;
  // A centre's log is found under the centre's own id.
  const log = sessionId.parse(centre);
  const [items, setItems] = createSignal<readonly LogItem[]>(
    await readAll(documents.database, factTable, log),
  );
  const stored = await storedPlace(documents, log);
  const link = createLink(
    { log, me, creates: null, genesis: NO_HEADS, stored },
    {
      documents: { unsent: () => [], expectation: nothingToSeal },
      now: () => Date.now(),
      send: deps.send,
      takeIn: async (taken) => {
        const fresh = await keepFacts(documents, log, taken);
        setItems((before) => inOrder([...before, ...fresh]));
        return { voided: [] };
      },
      keepPlace: (place) => keepPlace(documents, log, place),
      flush: () => Promise.resolve(),
      rebuild: () => Promise.resolve(),
      changed: (next) => setState(next),
      failed: deps.failed,
    },
  );
  const [state, setState] = createSignal(link.state());
  return { link, facts: () => factsOf(items()), state };
}

function nothingToSeal(): never {
  throw new Error("The list of a centre is never finalised.");
}
