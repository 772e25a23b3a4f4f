import { createEffect, createMemo, on, onCleanup } from "solid-js";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import {
  notify,
  takeNotificationAway,
  takeNotificationAwayAtOnce,
} from "../../platform/notifications.ts";
import { alertsCalled, calling, keepAlertsCalled } from "../../platform/settings.ts";
import { playTone } from "../../platform/tone.ts";
import { isAnotherPageWatched, tellWhenWatched } from "../../platform/watched.ts";
import { createAlertNotices } from "./alert-notices.ts";
import { claimAlerts } from "./claim-alerts.ts";
import { notificationIcon } from "./notification-icon.ts";
import { useRoom } from "./room-context.tsx";

const CALLED = { read: alertsCalled, keep: keepAlertsCalled };

/** Calls whoever looks at no panel for each new alert, as this device is set, until it is answered. [PA8] */
export function useAlertCalls(): void {
  const { messages } = usePage();
  const { alerts, documents, rehearsal } = useRoom();
  if (rehearsal) return;
  const room = createMemo(() => sessionDetails(documents().session).room);
  const watching = tellWhenWatched();
  onCleanup(watching.stop);
  const open = createMemo(() => alerts().flatMap(({ alert }) => alert?.id ?? []), [], {
    equals: (one, other) => one.join() === other.join(),
  });

  const notices = createAlertNotices({
    show: async (id) =>
      notify({
        id,
        text: messages().room.alert.notification({ room: room() }),
        iconUrl: await notificationIcon(),
      }),
    takeAway: takeNotificationAway,
    takeAwayAtOnce: takeNotificationAwayAtOnce,
  });
  const follow = (ids: readonly string[]) => void notices.follow(ids).catch(reportError);
  const leave = () => notices.leave();
  // Nobody takes away later what a panel that is closed leaves on the screen.
  addEventListener("pagehide", leave);
  onCleanup(() => {
    removeEventListener("pagehide", leave);
    leave();
  });

  const isWatched = async () => watching.look() || isAnotherPageWatched();

  async function claim(ids: readonly string[]): Promise<void> {
    const now = await claimAlerts({ open: ids, isWatched, called: CALLED });
    if (now.length > 0) await call(now);
  }

  async function call(now: readonly string[]): Promise<void> {
    const { notifications, sound } = await calling();
    if (sound) playTone();
    if (notifications) await notices.show(now);
  }

  createEffect(
    on(open, (ids) => {
      follow(ids);
      if (ids.length > 0) claim(ids).catch(reportError);
    }),
  );
}
