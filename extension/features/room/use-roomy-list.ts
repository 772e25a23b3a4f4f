import { createResource, onCleanup, type Accessor } from "solid-js";
import { roomyList, watchRoomyList } from "../../platform/settings.ts";

/** Whether somebody has asked for high lines here: not before it is known. [PA12] */
export function useRoomyList(): Accessor<boolean> {
  const [isRoomy, { mutate }] = createResource(roomyList);
  onCleanup(watchRoomyList(mutate));
  return () => isRoomy.latest ?? false;
}
