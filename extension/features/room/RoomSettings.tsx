import { createSignal } from "solid-js";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { useSwitch } from "../../page/use-switch.ts";
import { allowNotifications, areNotificationsAllowed } from "../../platform/notifications.ts";
import {
  calling,
  keepCalling,
  keepRoomyList,
  roomyList,
  watchRoomyList,
  type Calling,
} from "../../platform/settings.ts";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import styles from "./RoomSettings.module.css";
import { ViewTitle } from "./ViewTitle.tsx";

/** How the list looks on this device, and what it does when somebody calls and nobody looks at the panel. */
export function RoomSettings() {
  const { messages } = usePage();
  const words = () => messages().device.calling;
  const isRoomy = useSwitch(roomyList, watchRoomyList);
  const [isRefused, setRefused] = createSignal(false);
  const [kept, { set }] = createReading(callingAllowed);

  /** Where the permission is gone the box says so: it would promise what does not come. */
  async function callingAllowed(): Promise<Calling> {
    const wanted = await calling();
    if (!wanted.notifications || (await areNotificationsAllowed())) return wanted;
    setRefused(true);
    await keepCalling({ notifications: false });
    return { ...wanted, notifications: false };
  }

  function show(change: Partial<Calling>): void {
    const before = kept();
    if (before) set({ ...before, ...change });
  }

  function keep(change: Partial<Calling>): void {
    show(change);
    keepCalling(change).catch(reportError);
  }

  /** The browser asks only for whoever has just pressed; the box is ticked until it has answered. */
  async function notify(isWanted: boolean): Promise<void> {
    show({ notifications: isWanted });
    const isAllowed = !isWanted || (await allowNotifications().catch(refusedBy));
    setRefused(!isAllowed);
    keep({ notifications: isWanted && isAllowed });
  }

  return (
    <article class={styles.settings}>
      <ViewTitle>{messages().app.menu.settings}</ViewTitle>
      <p>{words().thisDevice}</p>
      <CheckboxField
        isChecked={isRoomy()}
        hint={messages().device.list.roomyHint}
        onChange={(wanted) => void keepRoomyList(wanted).catch(reportError)}
      >
        {messages().device.list.roomy}
      </CheckboxField>
      <CheckboxField
        isChecked={kept()?.notifications ?? false}
        hint={words().notificationsHint}
        error={isRefused() ? words().notAllowed : undefined}
        onChange={(isWanted) => void notify(isWanted).catch(reportError)}
      >
        {words().notifications}
      </CheckboxField>
      <CheckboxField
        isChecked={kept()?.sound ?? false}
        hint={words().soundHint}
        onChange={(sound) => keep({ sound })}
      >
        {words().sound}
      </CheckboxField>
    </article>
  );
}

/** A request that the browser could not even ask is no yes. */
function refusedBy(problem: unknown): false {
  reportError(problem);
  return false;
}
