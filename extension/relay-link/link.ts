// The thin shell around `core/link`: brings its events one at a time and carries out what it decides,
// in order. Whatever fails on the way is asked again: nothing that was typed depends on it.
import type { LinkEffect, LinkEvent, LinkDocuments } from "#core/link/events.ts";
import { linkState, type LinkStart, type LinkState, type StoredPlace } from "#core/link/state.ts";
import { step } from "#core/link/step.ts";
import type { ChangeHash } from "#core/ids.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import type { DeviceFrame, LogItem } from "#core/wire/frames.ts";

type Undated<T> = T extends { now: unknown } ? Omit<T, "now"> : never;
export type LinkHappening = Undated<LinkEvent>;
export type Rebuild = Extract<LinkEffect, { type: "rebuild" }>;
/** What became of items that were to be taken in, once they are on disk. */
export type TakenIn = { voided: readonly ChangeHash[] } | { seq: number; code: RefusalCode };

/** What the link does to the world. Each is done when it is on disk, or on its way. */
export type LinkPorts = {
  documents: LinkDocuments;
  now: () => number;
  send: (frame: DeviceFrame) => void;
  takeIn: (items: readonly LogItem[]) => Promise<TakenIn>;
  keepPlace: (place: StoredPlace) => Promise<void>;
  /** Whether everything that was typed is on disk: nobody is told that what stayed in a field was sent. */
  flush: () => Promise<boolean>;
  rebuild: (effect: Rebuild) => Promise<void>;
  /** The state is another one now. */
  changed: (state: LinkState) => void;
  failed: (error: unknown) => void;
};

export type Link = { feed: (happening: LinkHappening) => void; state: () => LinkState };

export function createLink(start: LinkStart, ports: LinkPorts): Link {
  let state = linkState(start);
  let isRunning = false;
  const queue: LinkHappening[] = [];

  function feed(happening: LinkHappening): void {
    // One look at the documents serves all that was committed before it.
    const isRepeated =
      happening.type === "committed" && queue.some(({ type }) => type === "committed");
    if (!isRepeated) queue.push(happening);
    if (!isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    for (let next = queue.shift(); next; next = queue.shift()) await happen(next);
    isRunning = false;
  }

  async function happen(happening: LinkHappening): Promise<void> {
    try {
      const stepped = step(state, { ...happening, now: ports.now() }, ports.documents);
      state = stepped.state;
      for (const effect of stepped.effects) {
        const after = await perform(effect, ports);
        if (after) queue.unshift(after);
      }
      ports.changed(state);
    } catch (error) {
      ports.failed(error);
    }
  }

  return { feed, state: () => state };
}

async function perform(effect: LinkEffect, ports: LinkPorts): Promise<LinkHappening | null> {
  switch (effect.type) {
    case "send":
      ports.send(effect.frame);
      return null;
    case "take-in": {
      const taken = await ports.takeIn(effect.items);
      return "voided" in taken ? { type: "taken-in", ...taken } : { type: "poisoned", ...taken };
    }
    case "keep-place":
      await ports.keepPlace(effect.place);
      return null;
    case "flush":
      return (await ports.flush()) ? { type: "flushed" } : null;
    case "rebuild":
      await ports.rebuild(effect);
      return { type: "rebuilt", doc: effect.doc };
  }
}
