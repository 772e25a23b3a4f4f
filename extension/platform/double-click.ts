// Between the two clicks of a double click there may be half a second: by then what the first one did is seen, and
// another button may stand under the pointer, whose press nobody meant.

type Click = Pick<MouseEvent, "detail" | "clientX" | "clientY"> & {
  /** On which button, if on any. */
  button: object | null;
};

/** A browser may count two taps that are a row apart, or two clicks of a driver, as one double click. */
const NEAR_PX = 16;

/** Says of every click of a page, in their order, whether it is a second one that meets another button than the first. */
export function createAim(): (click: Click) => boolean {
  let aim: Click | null = null;
  return (click) => {
    if (!aim || click.detail <= 1 || isElsewhere(click, aim)) aim = click;
    return click.button !== null && click.button !== aim.button;
  };
}

function isElsewhere(click: Click, first: Click): boolean {
  return Math.hypot(click.clientX - first.clientX, click.clientY - first.clientY) > NEAR_PX;
}

/** From now on no button of this page is pressed by a second click that was meant for another one. */
export function ignoreClicksAstray(): void {
  const isAstray = createAim();
  const judge = (click: MouseEvent) => {
    const { detail, clientX, clientY, target } = click;
    const button = target instanceof Element ? target.closest("button") : null;
    if (!isAstray({ detail, clientX, clientY, button })) return;
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  window.addEventListener("click", judge, { capture: true });
}
