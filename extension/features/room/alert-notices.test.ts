import { expect, test } from "vitest";
import { createAlertNotices } from "./alert-notices.ts";

/** What stands on the screen of the system, of every window; `whileShowing` happens before it is there. */
function onScreen(whileShowing: () => Promise<void> = async () => undefined) {
  const shown = new Set<string>();
  const openWindow = () =>
    createAlertNotices({
      async show(alert) {
        await whileShowing();
        shown.add(alert);
      },
      takeAway: async (alert) => void shown.delete(alert),
      takeAwayAtOnce: (alert) => void shown.delete(alert),
    });
  return { shown, notices: openWindow(), openWindow };
}

test("[PA8] a notification goes when a colleague answers its alert elsewhere, and no other one does", async () => {
  const { shown, notices } = onScreen();
  await notices.follow(["image", "simulator"]);
  await notices.show(["image", "simulator"]);
  await notices.follow(["simulator"]);
  expect([...shown]).toEqual(["simulator"]);
});

test("[PA8] an alert that is answered while its notification is on its way leaves none behind", async () => {
  const { shown, notices } = onScreen(() => notices.follow([]));
  await notices.follow(["image"]);
  await notices.show(["image"]);
  expect([...shown]).toEqual([]);
});

test("[PA8] a window that is closed takes the notification with it that it has shown, at once, and no other window does", async () => {
  const { shown, notices, openWindow } = onScreen();
  const second = openWindow();
  for (const window of [notices, second]) await window.follow(["image"]);
  await notices.show(["image"]);
  second.leave();
  expect([...shown]).toEqual(["image"]);
  notices.leave();
  expect([...shown]).toEqual([]);
});

test("[PA8] in the window that called or in another one, an answer takes the notification away", async () => {
  const { shown, notices, openWindow } = onScreen();
  const second = openWindow();
  for (const window of [notices, second]) await window.follow(["image"]);
  await notices.show(["image"]);
  await second.follow([]);
  expect([...shown]).toEqual([]);
});

test("[PA8] a room that is left while its notification is on its way leaves none behind", async () => {
  const { shown, notices } = onScreen(async () => notices.leave());
  await notices.follow(["image"]);
  await notices.show(["image"]);
  expect([...shown]).toEqual([]);
});
