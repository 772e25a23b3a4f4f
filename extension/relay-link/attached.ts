// Which link of a page hears what the relay says of a log. A page may open the same log twice: signing out
// looks at what is unsent beside the page of the session, and goes again when the person stays.
import type { RelayFrame } from "#core/wire/frames.ts";
import type { Link, LinkHappening } from "./link.ts";

export type Attached = {
  /** This link hears of the log from now on; letting go gives it back to the one before. */
  attach: (log: string, link: Link) => () => void;
  hear: (frame: RelayFrame) => void;
  tellAll: (happening: LinkHappening) => void;
  isEmpty: () => boolean;
};

export function createAttached(isOpen: () => boolean): Attached {
  /** By log; the last one hears. */
  const links = new Map<string, readonly Link[]>();
  const hearing = (log: string) => links.get(log)?.at(-1);

  function letGo(log: string, link: Link): void {
    const wasHearing = hearing(log) === link;
    const left = (links.get(log) ?? []).filter((each) => each !== link);
    if (left.length > 0) links.set(log, left);
    else links.delete(log);
    link.feed({ type: "disconnected" });
    if (wasHearing && isOpen()) hearing(log)?.feed({ type: "connected" });
  }

  return {
    attach(log, link) {
      hearing(log)?.feed({ type: "disconnected" });
      links.set(log, [...(links.get(log) ?? []), link]);
      if (isOpen()) link.feed({ type: "connected" });
      return () => letGo(log, link);
    },
    hear(frame) {
      if ("log" in frame) hearing(frame.log)?.feed({ type: "heard", frame });
    },
    tellAll(happening) {
      for (const log of links.keys()) hearing(log)?.feed(happening);
    },
    isEmpty: () => links.size === 0,
  };
}
