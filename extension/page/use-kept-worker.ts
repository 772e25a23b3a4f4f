import { onCleanup, onMount } from "solid-js";

/**
 * While this part of a page is there, so is the worker that it may ask: begun once the browser has nothing else to
 * do, so that whoever presses finds it awake.
 */
export function useKeptWorker(keep: () => () => void): void {
  onMount(() => {
    let letGo: (() => void) | undefined;
    const idle = requestIdleCallback(() => (letGo = keep()));
    onCleanup(() => {
      cancelIdleCallback(idle);
      letGo?.();
    });
  });
}
