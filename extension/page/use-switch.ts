import { createResource, onCleanup, type Accessor } from "solid-js";

/** A switch of the settings as it stands now, whichever page has set it; off before it is known. */
export function useSwitch(
  read: () => Promise<boolean>,
  watch: (hear: (isOn: boolean) => void) => () => void,
): Accessor<boolean> {
  const [isOn, { mutate }] = createResource(read);
  onCleanup(watch(mutate));
  return () => isOn.latest ?? false;
}
