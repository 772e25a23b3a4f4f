import type { addendum as french } from "../fr/addendum.ts";
import { number, plural } from "./counting.ts";

const kept = "Nothing is lost: your changes stay on this device.";

export const addendum: typeof french = {
  send: "Send as an addendum",
  what: "The members of the centre and the test platform will be able to read these changes beside the report, with your name. The sealed report does not change.",
  reason: "Explanation (optional)",
  reasonHint: "For example, why this device was offline.",
  reasonTooLong: ({ max }) => `This explanation is too long: ${number(max)} characters at most.`,
  waiting: "Addendum waiting.",
  waitingText:
    "It is kept on this device and leaves as soon as the server answers, even if you close this page and open Scellé again later.",
  waitingForAccess:
    "The server does not know this access any more. The addendum is kept on this device and leaves when you next sign in. You can also export these changes.",
  sent: ({ day, time }) => `Addendum sent on ${day} at ${time}.`,
  sentText:
    "It is saved on the server: the members of the centre and the test platform can read it. The sealed report has not changed.",
  refused: {
    "results-published": `The results of the session are published already: the server takes no addendum any more. ${kept} Export them and give the file to your administrator.`,
    "too-large": `This is more than the server accepts for this session. ${kept} Export them and give the file to your administrator.`,
    unprepared: `The addendum could not be prepared on this device. ${kept} Export them, or try again.`,
    other: `The server has not taken the addendum. ${kept} Export them, or try again.`,
  },
  remove: "Delete from this device",
  removeFirst: "Export or send these changes first.",
  removeWhileWaiting: "An addendum is still waiting to be sent: it has to leave first.",
  removal: {
    question: "Delete these changes from this device?",
    text: ({ count }) =>
      plural(count, {
        one: `${number(count)} change that is not included in the report will be deleted from this device. Careful, this cannot be undone.`,
        other: `${number(count)} changes that are not included in the report will be deleted from this device. Careful, this cannot be undone.`,
      }),
    sealedStays: "The sealed report and the addenda that were sent stay.",
    done: "The changes that were not included are deleted from this device. The sealed report and the addenda that were sent stay.",
    failed: "The browser could not delete all of it. Try again.",
  },
  told: ({ name, count, day, time }) =>
    plural(count, {
      one: `${name} sent an addendum on ${day} at ${time}: ${number(count)} change, beside the sealed report.`,
      other: `${name} sent an addendum on ${day} at ${time}: ${number(count)} changes, beside the sealed report.`,
    }),
  received: {
    title: ({ count }) => plural(count, { one: "Addendum received", other: "Addenda received" }),
    beside:
      "Sent after the seal, beside the report. The sealed report and its receipt have not changed.",
    from: ({ name, day, time }) => `${name}, on ${day} at ${time}`,
    unchecked: "These are the words of whoever sent it; the server has not checked them.",
    noReason: "Without an explanation.",
    away: "Its content will show when the server answers.",
  },
};
