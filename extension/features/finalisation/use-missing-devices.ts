import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { SECOND_MS } from "#core/time.ts";
import type { MissingDevice } from "#core/wire/frames.ts";
import { usePage } from "../../page/page.tsx";
import { fetchSessionDevices } from "../../relay-link/session-api.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "../session/session-context.ts";

const AGAIN_AFTER_MS = 10 * SECOND_MS;

/**
 * The devices that had the session open and do not have it now, the last one first: nobody knows whether they hold
 * something. null while the server has not said. Looked at again and again while it `isWanted`. [SR9]
 */
export function useMissingDevices(
  isWanted: Accessor<boolean>,
): Accessor<readonly MissingDevice[] | null> {
  const page = usePage();
  const { id, facts } = useSessionPage();
  const desk = useCentreDesk();
  const [missing, setMissing] = createSignal<readonly MissingDevice[] | null>(null);

  createEffect(() => {
    const at = desk();
    // Whoever comes in for the first time is in the log.
    void facts().people.size;
    if (!isWanted() || page.isOffline() || !at) return void setMissing(null);
    let isStale = false;
    const look = async () => {
      const answer = await fetchSessionDevices(at, id);
      if (isStale || !answer.ok) return;
      setMissing(
        answer.value.devices
          .filter(({ device, isHere }) => !isHere && device !== page.device)
          .map(({ device, person, lastSeen, lastSent }) => ({
            device,
            person,
            lastSeen,
            lastSent,
          })),
      );
    };
    void look();
    const again = setInterval(() => void look(), AGAIN_AFTER_MS);
    onCleanup(() => {
      isStale = true;
      clearInterval(again);
    });
  });

  return missing;
}
