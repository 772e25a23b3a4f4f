import { createEffect, createSignal, on, type Accessor } from "solid-js";
import { MINUTE_MS } from "#core/time.ts";
import { createReading } from "../../page/create-reading.ts";
import { keepLastContact, lastContact } from "../../platform/settings.ts";
import type { SessionLink } from "../../relay-link/session-link.ts";
import { useNow } from "../sync/use-now.ts";
import { createContactKeeper } from "./contact-keeper.ts";

type Args = { link: SessionLink; isLive: Accessor<boolean>; isRehearsal: boolean };

/**
 * When the relay was last heard of this session, to the minute if that was before this page was opened; null
 * if it never was on this device. A rehearsal keeps nothing. [PA11]
 */
export function useLastContact({ link, isLive, isRehearsal }: Args): Accessor<number | null> {
  const { session } = link;
  const [kept] = createReading(() => (isRehearsal ? null : lastContact(session)));
  const [heardAt, setHeardAt] = createSignal<number | null>(null);
  const minute = useNow(MINUTE_MS);
  const keep = createContactKeeper((at) => {
    if (!isRehearsal) keepLastContact(session, at).catch(reportError);
  });
  createEffect(
    on(isLive, (live, wasLive) => {
      if (live || wasLive) setHeardAt(Date.now());
    }),
  );
  createEffect(on([isLive, minute], ([live]) => live && keep(Date.now())));
  return () => heardAt() ?? kept() ?? null;
}
