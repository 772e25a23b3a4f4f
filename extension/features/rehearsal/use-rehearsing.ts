import { createSignal, onCleanup, onMount, type Accessor } from "solid-js";
import { thisWindow } from "../../platform/panel.ts";
import { takeRehearsalWish, watchRehearsalWish } from "../../platform/settings.ts";

/** Whether this panel rehearses: asked for here, or elsewhere in this window. */
export function useRehearsing(): [Accessor<boolean>, (isRehearsing: boolean) => void] {
  const [isRehearsing, setRehearsing] = createSignal(false);

  async function look(): Promise<void> {
    if (await takeRehearsalWish(await thisWindow())) setRehearsing(true);
  }

  const lookNow = () => void look().catch(reportError);
  onMount(lookNow);
  onCleanup(watchRehearsalWish(lookNow));
  return [isRehearsing, setRehearsing];
}
