import {
  createContext,
  createSignal,
  onCleanup,
  onMount,
  useContext,
  type Accessor,
} from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { thisWindow } from "../../platform/panel.ts";
import { takeRehearsalWish, watchRehearsalWish } from "../../platform/settings.ts";

/** Gives the focus back to where a rehearsal is begun, once for whoever has left one. */
type WayBack = (start: HTMLElement) => void;
const WayBackContext = createContext<WayBack>(() => {});
export const WayBackProvider = WayBackContext.Provider;
export const useWayBack = () => useContext(WayBackContext);

type Rehearsing = {
  isRehearsing: Accessor<boolean>;
  begin: () => void;
  leave: () => void;
  wayBack: WayBack;
};

/** Whether this panel rehearses: asked for here, or elsewhere in this window. */
export function useRehearsing(): Rehearsing {
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
  let hasLeft = false;
  return {
    isRehearsing,
    begin: () => void setRehearsing(true),
    leave() {
      hasLeft = true;
      setRehearsing(false);
    },
    wayBack(start) {
      if (hasLeft) start.focus();
      hasLeft = false;
    },
  };
}
