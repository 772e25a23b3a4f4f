/** What had the focus is gone after this act: it goes to `near`, instead of to the top of the page. */
export function keepFocus(near: Element | null | undefined): void {
  setTimeout(() => {
    if (document.activeElement === document.body && near instanceof HTMLElement) near.focus();
  });
}
