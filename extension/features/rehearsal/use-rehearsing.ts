import { createSignal, onCleanup, onMount, type Accessor } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { thisWindow } from "../../platform/panel.ts";
import { takeRehearsalWish, watchRehearsalWish } from "../../platform/settings.ts";

/** Whether this panel rehearses: asked for here, or elsewhere in this window. */
export function useRehearsing(): [Accessor<boolean>, (isRehearsing: boolean) => void] {
  const { account } = useSurroundings();
  const [isRehearsing, setRehearsing] = createSignal(false);

  async function look(): Promise<void> {
    const isWished = await takeRehearsalWish(await thisWindow());
    // Nobody is taken out of a room in which they work.
    if (isWished && !account()) setRehearsing(true);
  }

  const lookNow = () => void look().catch(reportError);
  onMount(lookNow);
  onCleanup(watchRehearsalWish(lookNow));
  return [isRehearsing, setRehearsing];
}
