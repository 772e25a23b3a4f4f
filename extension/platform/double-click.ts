// Between the two clicks of a double click there may be half a second: by then what the first one did is seen, and
// another button may stand under the pointer, whose press nobody meant.

type Click = Pick<MouseEvent, "detail"> & {
  /** On which button, if on any. */
  button: object | null;
};

/** Says of every click of a page, in their order, whether it is a second one that meets another button than the first. */
export function createAim(): (click: Click) => boolean {
  let aimed: object | null = null;
  return ({ detail, button }) => {
    if (detail <= 1) aimed = button;
    return button !== null && button !== aimed;
  };
}

/** From now on no button of this page is pressed by a second click that was meant for another one. */
export function ignoreClicksAstray(): void {
  const isAstray = createAim();
  const judge = (click: MouseEvent) => {
    const button = click.target instanceof Element ? click.target.closest("button") : null;
    if (!isAstray({ detail: click.detail, button })) return;
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  window.addEventListener("click", judge, { capture: true });
}
