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
 * The same for what is not to be seen: a key that has come meanwhile, and whatever is drawn for it, go first.
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
