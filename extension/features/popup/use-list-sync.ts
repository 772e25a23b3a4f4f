import { createMemo, type Accessor } from "solid-js";
import { isCaughtUp } from "#core/link/state.ts";
import { useSurroundings } from "../../page/page.tsx";
import type { FactsLink } from "../../relay-link/facts-link.ts";
import { useNow } from "../sync/use-now.ts";
import { listSync, type ListSync } from "./list-sync.ts";

const LOOK_EVERY_MS = 1_000;

/** Whether the list is the server's, or why it is only what this device has kept. */
export function useListSync(centre: Accessor<FactsLink | undefined>): Accessor<ListSync> {
  const { relay, isOffline } = useSurroundings();
  const now = useNow(LOOK_EVERY_MS);
  return createMemo(() => {
    const state = centre()?.state();
    return listSync({
      connection: relay()?.connection() ?? null,
      isOffline: isOffline(),
      isLive: state !== undefined && isCaughtUp(state),
      isAlarmed: (state?.alarm ?? null) !== null,
      now: now(),
    });
  });
}
