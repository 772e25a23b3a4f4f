import type { device as french } from "../fr/device.ts";
import { number, plural } from "./counting.ts";

const changes = (count: number) =>
  plural(count, { one: `${number(count)} change`, other: `${number(count)} changes` });

export const device: typeof french = {
  leave: ({ count }) =>
    plural(count, {
      one: `${changes(count)} is not on the server yet. It stays on this device; open Scellé here again to send it.`,
      other: `${changes(count)} are not on the server yet. They stay on this device; open Scellé here again to send them.`,
    }),
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
    notAllowed: "The browser does not allow it: no notification is shown.",
    sound: "A short sound tells of each new alert.",
    soundHint: "The browser plays it after a first click in the panel.",
    thisDevice: "These settings are those of this device.",
  },
  list: {
    roomy: "The list of candidates is roomy.",
    roomyHint: "Higher lines, easier to touch with a finger; fewer of them fit on the screen.",
  },
  storage: {
    export: "Export the session",
    full: "The browser has no room left. What you have just written is not saved: export the session, then make room.",
    failed:
      "The browser could not save. What you have just written is not saved: keep this page open, copy your text, then open Scellé again.",
  },
};
