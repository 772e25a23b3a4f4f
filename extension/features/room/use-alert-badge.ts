import { createEffect, onCleanup } from "solid-js";
import { showOnIcon } from "../../platform/badge.ts";
import { useRoom } from "./room-context.tsx";

const clear = () => void showOnIcon(0).catch(reportError);

/** While the panel is open, the icon says how many alerts wait; a rehearsal says nothing there. [PA7] */
export function useAlertBadge(): void {
  const { alerts, rehearsal } = useRoom();
  if (rehearsal) return;
  createEffect(() => void showOnIcon(alerts().length).catch(reportError));
  // A panel that is closed is told nothing more, and so is whoever looks at the icon.
  addEventListener("pagehide", clear);
  onCleanup(() => {
    removeEventListener("pagehide", clear);
    clear();
  });
}
