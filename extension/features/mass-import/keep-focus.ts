/** What takes the focus when what had it is gone: marked so, the first of these that is there. */
const PLACES = ["[data-after-correction]", "[data-file-outcome]", "input[type=file]"];

/** The focus stays on the page when what had it has gone: on `next`, or else where one goes on reading. */
export function keepFocus(place: ParentNode | null | undefined, next?: Element | null): void {
  // Whoever is somewhere else by now stays there.
  if (document.activeElement !== document.body) return;
  const found = PLACES.map((each) => place?.querySelector<HTMLElement>(each)).find(Boolean);
  const beside = next?.isConnected ? next.querySelector<HTMLElement>("button") : null;
  (beside ?? found)?.focus();
}
