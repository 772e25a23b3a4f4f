import type { sync as french } from "../fr/sync.ts";
import { number, plural } from "./counting.ts";

const changes = (count: number) =>
  plural(count, { one: `${number(count)} change`, other: `${number(count)} changes` });

export const sync: typeof french = {
  connected: "Connected to the server",
  indicator: {
    saved: "Saved on this device",
    sending: ({ count }) => `Saved on this device, sending ${changes(count)}`,
    acknowledged: ({ time }) => `Saved on the server, ${time}`,
    offline: ({ length, count }) =>
      count === 0 ? `Offline for ${length}` : `Offline for ${length}, ${changes(count)} kept here`,
    unreachable: ({ time, count }) =>
      count === 0
        ? `Server unreachable since ${time}`
        : `Server unreachable since ${time}, ${changes(count)} kept here`,
    refused: ({ count }) => `${changes(count)} refused, to be read again`,
    sealed: "Session finalised, read only",
    notStored: "Not saved",
    expired: "Sign-in expired, kept on this device",
    outdated: "Version too old, kept on this device",
    stopped: "Synchronisation stopped, kept on this device",
    short: {
      saved: "On this device",
      acknowledged: ({ time }) => `On the server, ${time}`,
      acknowledgedUntimed: "On the server",
      expired: "Sign-in expired",
      outdated: "Version too old",
      stopped: "Synchronisation stopped",
      unsent: ({ count }) => `${number(count)} not sent`,
    },
  },
  state: {
    saved: "Saved on this device.",
    sending: ({ count }) => `Saved on this device, sending ${changes(count)}.`,
    acknowledged: ({ time }) => `Saved on the server, ${time}.`,
    offline: ({ length, count }) =>
      count === 0
        ? `Offline for ${length}. Go on: everything is saved on this device.`
        : `Offline for ${length}. Go on: everything is saved on this device. ${changes(count)} will leave when the network is back.`,
    unreachable: ({ time, wait }) =>
      `The server has not answered since ${time}, but the network works. You can go on; next try in ${wait}.`,
    unreachableSince: ({ time, count }) => {
      const silent = `The server has not answered since ${time}. Carry on: everything is saved on this device.`;
      if (count === 0) return silent;
      return `${silent} ${changes(count)} will be sent as soon as it answers.`;
    },
    back: ({ count }) =>
      plural(count, {
        one: "You are online again. Your change is saved on the server.",
        other: `You are online again. Your ${changes(count)} are saved on the server.`,
      }),
    stale: ({ length }) =>
      `Last contact ${length} ago. Later starts and ends of tests are not known here yet.`,
    refused:
      "One of your changes was refused by the server. Its text is kept here: read it again, then propose it again.",
    sealed: "The session is finalised. You can read it; nobody can change it any more.",
  },
  details: {
    title: "Synchronisation",
    everythingThere: ({ time }) => `Everything has been saved on the server since ${time}.`,
    copyHere: "A copy is saved on this device.",
    missing: ({ count, time }) =>
      plural(count, {
        one: `${changes(count)} has been waiting to be sent since ${time}.`,
        other: `${changes(count)} have been waiting to be sent since ${time}.`,
      }),
    retryNow: "Try again now",
    showRefused: "Read the refused changes again",
    proposeAgain: "Propose again",
    copyText: "Copy the text",
  },
  refused: {
    LOCKED:
      "The session was already finalised. Your change is kept on this device, outside the report. Send it as an addendum if it matters.",
    MISSING_DEPS:
      "The server is waiting for an earlier change. Everything is kept on this device. Sending goes on by itself.",
    BAD_STRUCT:
      "The server could not read this change. Its text is kept on this device. Read it again, then propose it again.",
    FORBIDDEN:
      "You are not allowed to change this part of the session. Your text is kept on this device. Ask the administrator.",
    SEQ_REUSED:
      "This device was restored from an old copy. What you have written is kept here. Read it again, then propose it again.",
    TOO_LARGE:
      "This change is too long to be sent. Its text is kept on this device. Propose it in several parts.",
    TOO_MANY_HEADS:
      "Too many changes were written at the same time. Everything is kept on this device. Read them again, then propose them again.",
    STALE:
      "The session has changed meanwhile. Nothing was finalised. Read the difference, then confirm.",
    NOT_OPEN:
      "The space of your centre is not open yet. Everything is kept on this device. It will be sent by itself on the opening day.",
    RATE: "Many changes are leaving at once. Everything is kept on this device. Sending goes on by itself.",
    AUTH: "Your sign-in has expired. Everything is kept on this device. Sign in to send it.",
    BUSY: "The server is very busy. Everything is kept on this device. Sending goes on by itself.",
    UPGRADE:
      "This version of Scellé is too old for the server. Everything is kept on this device. Update the extension to send it.",
  },
  poisoned:
    "The server has sent a change that cannot be read. Nothing of it was taken over and your work is kept on this device. Tell your administrator.",
};
