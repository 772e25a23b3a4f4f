import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { invitationEnd } from "#core/facts/invitation.ts";
import { sessionDetails } from "#core/session/queries.ts";
import type { Timestamp } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import type { Desk } from "../../relay-link/api.ts";
import { fetchInvitationUse } from "../../relay-link/session-api.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "./session-context.ts";

/** Until when an invitation of this session holds; null while nobody says. */
export function useInvitationEnd(): Accessor<Timestamp | null> {
  const { documents } = useSessionPage();
  return createMemo(() => invitationEnd(sessionDetails(documents().session).date));
}

/** How many devices have used the invitation; null while nobody says. */
export function useInvitedDevices(): Accessor<number | null> {
  const page = usePage();
  const { facts, id } = useSessionPage();
  const desk = useCentreDesk();
  const [devices, setDevices] = createSignal<number | null>(null);

  const secret = createMemo(() => facts().invitation);
  const people = createMemo(() => facts().people.size);
  createEffect(on(secret, () => setDevices(null)));
  createEffect(() => {
    const at = desk();
    // Another invitation counts anew, and whoever has come in may have used it.
    void [secret(), people()];
    if (page.isOffline() || !at) return;
    let isStale = false;
    onCleanup(() => (isStale = true));
    void count(at, () => isStale);
  });

  async function count(at: Desk, isStale: () => boolean): Promise<void> {
    const answer = await fetchInvitationUse(at, id);
    if (answer.ok && !isStale()) setDevices(answer.value.devices);
  }

  return devices;
}
