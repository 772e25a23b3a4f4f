import { expect, test } from "vitest";
import { createAlertNotices } from "./alert-notices.ts";

/** What stands on the screen of the system; `whileShowing` happens before it is there. */
function onScreen(whileShowing: () => Promise<void> = async () => undefined) {
  const shown = new Set<string>();
  const notices = createAlertNotices({
    async show(alert) {
      await whileShowing();
      shown.add(alert);
    },
    takeAway: async (alert) => void shown.delete(alert),
  });
  return { shown, notices };
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
