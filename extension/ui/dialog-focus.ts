/**
 * Gives the focus, as a dialog opens, to the button that changes nothing; or to its title where so little of it is
 * in sight that the button would scroll away what it asks. [PA10]
 */
export function beginDialog(opening: Event, button: HTMLElement | undefined): void {
  const { currentTarget: dialog } = opening;
  if (!(dialog instanceof HTMLElement) || !button) return;
  opening.preventDefault();
  const isInSight = button.getBoundingClientRect().bottom <= dialog.getBoundingClientRect().bottom;
  const title = dialog.querySelector("h2");
  if (isInSight || !title) return button.focus();
  title.tabIndex = -1;
  title.focus();
}

/**
 * Scrolls to what has got the focus by a key. From the last stop of a dialog to its first one Kobalte moves the focus
 * without scrolling. [PA10]
 */
export function bringIntoSight({ target }: FocusEvent): void {
  if (target instanceof HTMLElement && target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest" });
}
