/** After a form was sent in vain: to the first field that has to be corrected. */
export function focusFirstInvalid(form: HTMLElement | undefined): void {
  // The fields learn of their errors with this turn; what says so is there in the next.
  queueMicrotask(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
