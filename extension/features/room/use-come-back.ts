import { createComputed, createEffect, on, onCleanup } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import { beforePaint } from "../../platform/after-paint.ts";
import { useRoom } from "./room-context.tsx";

/** The name of the room in the head, which is the heading of its list. */
export const LIST_HEADING = "room-name";

/**
 * Whoever comes back to the list finds it where they left it, and has the focus on whom they come from, else
 * on the heading: what they pressed to come back is gone with the view. [PA10]
 */
export function useComeBack(list: () => HTMLElement | undefined): void {
  const { place } = useRoom();
  let top = 0;
  // Before anything is drawn: another view may be too short for the page to be where it was.
  createComputed(
    on(place, ({ view }, before) => {
      if (before?.view === "list" && view !== "list") top = window.scrollY;
    }),
  );
  createEffect(
    on(place, ({ view }, before) => {
      if (view !== "list" || !before || before.view === "list") return;
      const from = "candidate" in before ? buttonOf(list(), before.candidate) : null;
      take(from);
      take(document.getElementById(LIST_HEADING));
      const scroll = () => {
        window.scrollTo(0, top);
        if (from && from === document.activeElement) from.scrollIntoView({ block: "nearest" });
      };
      onCleanup(beforePaint(scroll));
    }),
  );
}

/** Of a row the one that opens it, of an alert the one that answers it. */
function buttonOf(list: HTMLElement | undefined, candidate: CandidateId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-candidate="${candidate}"] button`) ?? null;
}

/** The focus, if nothing has it. */
function take(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
