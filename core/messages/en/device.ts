import type { device as french } from "../fr/device.ts";
import { number, plural } from "./counting.ts";

const changes = (count: number) =>
  plural(count, { one: `${number(count)} change`, other: `${number(count)} changes` });

export const device: typeof french = {
  title: "This device",
  leave: ({ count }) =>
    plural(count, {
      one: `${changes(count)} is not on the server yet. It stays on this device; open Scellé here again to send it.`,
      other: `${changes(count)} are not on the server yet. They stay on this device; open Scellé here again to send them.`,
    }),
  wipe: {
    act: "Wipe this device",
    question: "Wipe all data of Scellé from this device?",
    text: "Everything is saved on the server: nothing will be lost. You will have to sign in again.",
    unsent: ({ count }) =>
      plural(count, {
        one: `Wiping this device would delete ${changes(count)} that nobody else has. Export it first.`,
        other: `Wiping this device would delete ${changes(count)} that nobody else has. Export them first.`,
      }),
    exportFirst: "Export first",
    done: "The data of Scellé are wiped from this device.",
  },
  clock: {
    behind: ({ length }) =>
      `The clock of this device is ${length} slow. The times in the report are those of the server.`,
    ahead: ({ length }) =>
      `The clock of this device is ${length} fast. The times in the report are those of the server.`,
  },
  calling: {
    notifications: "A notification tells of each new alert.",
    notificationsHint:
      "It says which room, never a name. None is shown while you look at the panel.",
    notAllowed: "The browser did not allow it. Nothing was changed.",
    sound: "A short sound tells of each new alert.",
    soundHint: "The browser plays it after a first click in the panel.",
    thisDevice: "These settings are those of this device.",
  },
  list: {
    roomy: "The list of candidates is roomy.",
    roomyHint: "Higher lines, easier to touch with a finger; fewer of them fit on the screen.",
  },
  storage: {
    full: "The browser has no room left. What you have just written is not saved: export the session, then make room.",
    failed:
      "The browser could not save. What you have just written is not saved: keep this page open, copy your text, then open Scellé again.",
    mayBeCleared:
      "The browser may clear these data when it runs out of room. Allow it to keep them.",
  },
  check: {
    title: "Check my computer",
    passed: "This computer is ready.",
  },
};
