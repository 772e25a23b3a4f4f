import { For } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { alertWord } from "./alert-words.ts";
import { useAlertBadge } from "./use-alert-badge.ts";
import { useAlertCalls } from "./use-alert-calls.ts";
import { useRoom } from "./room-context.tsx";

/** Says a new alert once, wherever one is in the panel, counts them on the icon, and calls who looks elsewhere. */
export function AlertsAloud() {
  const { messages } = usePage();
  const { alerts } = useRoom();
  useAlertBadge();
  useAlertCalls();

  return (
    <div class="visually-hidden" role="log" aria-live="polite" aria-relevant="additions">
      <For each={alerts()}>
        {(candidate) => (
          <p>
            <span>{alertWord(candidate, messages())}</span> <span>{candidate.displayName}</span>
          </p>
        )}
      </For>
    </div>
  );
}
