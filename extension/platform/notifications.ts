// Notifications of the system. The permission is asked for when somebody switches them on, not before.
import { browser } from "wxt/browser";
import { thisWindow } from "./panel.ts";

const PERMISSION: { permissions: "notifications"[] } = { permissions: ["notifications"] };

/** Asks the person, unless they have said yes before. Only while a click is handled, before any `await`. */
export function allowNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Whether they are still allowed: the person may have taken that back since, in the browser. */
export function areNotificationsAllowed(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** `id`: from several windows it is one notification all the same. `iconUrl` holds the picture itself. */
export type Notification = { id: string; text: string; iconUrl: string };

/** Nothing where the person has taken the permission back. */
export async function notify({ id, text, iconUrl }: Notification): Promise<void> {
  if (!(await areNotificationsAllowed())) return;
  mine.add(id);
  browser.notifications.onClicked.addListener(bringForward);
  const { name } = browser.runtime.getManifest();
  await browser.notifications.create(id, { type: "basic", title: name, message: text, iconUrl });
}

/** Whichever window has shown it; nothing where it is gone already. */
export async function takeNotificationAway(id: string): Promise<void> {
  mine.delete(id);
  if (await areNotificationsAllowed()) await browser.notifications.clear(id);
}

/** For a page that is being closed: the answer to any question would come too late for it. */
export function takeNotificationAwayAtOnce(id: string): void {
  mine.delete(id);
  // Absent where the person has taken the permission back, whatever its type says.
  const notifications: typeof browser.notifications | undefined = browser.notifications;
  void notifications?.clear(id);
}

/** Every window hears of every click. */
const mine = new Set<string>();

/** A panel cannot be given the focus, its window can. */
function bringForward(id: string): void {
  if (!mine.delete(id)) return;
  void thisWindow().then((window) => browser.windows.update(window, { focused: true }));
  void browser.notifications.clear(id);
}
