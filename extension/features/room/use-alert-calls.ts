import { createEffect, createMemo, createResource } from "solid-js";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { notify } from "../../platform/notifications.ts";
import { alertsCalled, calling, keepAlertsCalled } from "../../platform/settings.ts";
import { playTone } from "../../platform/tone.ts";
import { alertCalls } from "./alert-calls.ts";
import { notificationIcon } from "./notification-icon.ts";
import { useRoom } from "./room-context.tsx";

const isWatched = () => document.visibilityState === "visible" && document.hasFocus();

/** Calls whoever looks elsewhere for each new alert, as this device is set. [PA8] */
export function useAlertCalls(): void {
  const { messages } = usePage();
  const { alerts, documents, rehearsal } = useRoom();
  if (rehearsal) return;
  const room = createMemo(() => sessionDetails(documents().session).room);
  const [known, { mutate }] = createResource(alertsCalled);

  async function call(now: readonly string[]): Promise<void> {
    const { notifications, sound } = await calling();
    if (sound) playTone();
    if (!notifications) return;
    const text = messages().room.alert.notification({ room: room() });
    const iconUrl = await notificationIcon();
    for (const id of now) await notify({ id, text, iconUrl });
  }

  createEffect(() => {
    const before = known();
    if (before === undefined) return;
    const open = alerts().flatMap(({ alert }) => alert?.id ?? []);
    const { now, called } = alertCalls({ open, called: before, isWatched: isWatched() });
    if (called.length === before.length) return;
    mutate(called);
    keepAlertsCalled(called).catch(reportError);
    if (now.length > 0) call(now).catch(reportError);
  });
}
