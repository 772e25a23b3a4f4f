/**
 * With the frame that shows what was just changed, once all of it is: what needs the layout of the page has it laid
 * out once then, instead of between two changes. Returns how to call it off.
 */
export function beforePaint(act: () => void): () => void {
  const next = requestAnimationFrame(act);
  return () => cancelAnimationFrame(next);
}

/** Once what stands there now is seen; returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(next);
    clearTimeout(timer);
  };
}

/**
 * The same for what can wait a little: a key that has come meanwhile, and whatever is drawn for it, go first.
 * Where tasks have no priorities, as in Firefox before 142, it is done as `afterPaint` does it.
 */
export function afterPaintInBackground(act: () => void): () => void {
  if (!("scheduler" in globalThis)) return afterPaint(act);
  let isOff = false;
  const task = () => void (isOff || act());
  const next = requestAnimationFrame(() => {
    scheduler.postTask(task, { priority: "background" }).catch((error) => reportError(error));
  });
  return () => {
    isOff = true;
    cancelAnimationFrame(next);
  };
}
