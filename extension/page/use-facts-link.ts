import { createEffect, createMemo, onCleanup, untrack, type Accessor } from "solid-js";
import type { PersonId, SessionId } from "#core/ids.ts";
import { openFactsLink, type FactsLink } from "../relay-link/facts-link.ts";
import { createReadingOf } from "./create-reading.ts";
import { useSurroundings } from "./page.tsx";

export type WantedFacts = { log: SessionId; me: PersonId; movesPlace: boolean };

/**
 * The facts of a log, kept up to date while somebody looks; undefined while they are read from disk, or
 * none are wanted.
 */
export function useFactsLink(
  wanted: Accessor<WantedFacts | null>,
): Accessor<FactsLink | undefined> {
  const page = useSurroundings();
  const log = createMemo(() => wanted()?.log ?? null);
  const [open] = createReadingOf(
    () => log() && untrack(wanted),
    (facts) =>
      openFactsLink({
        ...facts,
        disk: { database: page.database() },
        send: (frame) => page.relay()?.send(frame),
        failed: (error) => reportError(error),
      }),
  );
  createEffect(() => {
    const link = open()?.link;
    const relay = page.relay();
    if (link && relay) onCleanup(relay.attach(link.state().log, link));
  });
  return () => (log() === null ? undefined : open());
}
