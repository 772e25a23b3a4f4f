// Whether somebody has one of the pages before their eyes. Pages know it of themselves alone; a lock that the
// watched one holds tells the others, and goes with its page, however that ends.
const LOCK = "watched ";
/** Of this page alone, which need not ask the browser about itself, and would hear of it late. */
const MINE = LOCK + crypto.randomUUID();

/** Says so to the other pages for as long as it is true; returns how to end it. */
export function tellWhenWatched(): { look: () => boolean; stop: () => void } {
  let letGo: (() => void) | null = null;
  function hold(isHeld: boolean): boolean {
    if (isHeld && !letGo) {
      const until = new Promise<void>((resolve) => (letGo = resolve));
      navigator.locks.request(MINE, () => until).catch(reportError);
    } else if (!isHeld) {
      letGo?.();
      letGo = null;
    }
    return isHeld;
  }
  const look = () => hold(document.visibilityState === "visible" && document.hasFocus());
  const listen = () => void look();
  window.addEventListener("focus", listen);
  window.addEventListener("blur", listen);
  document.addEventListener("visibilitychange", listen);
  listen();
  return {
    look,
    stop() {
      window.removeEventListener("focus", listen);
      window.removeEventListener("blur", listen);
      document.removeEventListener("visibilitychange", listen);
      hold(false);
    },
  };
}

/** Of the other pages of this profile. */
export async function isAnotherPageWatched(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name !== MINE && name?.startsWith(LOCK));
}
