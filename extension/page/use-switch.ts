import { onCleanup, type Accessor } from "solid-js";
import { createReading } from "./create-reading.ts";

/** A switch of the settings as it stands now, whichever page has set it; off before it is known. */
export function useSwitch(
  read: () => Promise<boolean>,
  watch: (hear: (isOn: boolean) => void) => () => void,
): Accessor<boolean> {
  const [isOn, { set }] = createReading(read);
  onCleanup(watch(set));
  return () => isOn() ?? false;
}
