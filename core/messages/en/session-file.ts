import type { sessionFile as french } from "../fr/session-file.ts";
import { number, plural } from "./counting.ts";

const counted = (count: number, words: { one: string; other: string }) =>
  count === 0 ? "" : `${number(count)} ${plural(count, words)}`;

export const sessionFile: typeof french = {
  fileName: ({ sessionNumber }) =>
    sessionNumber === null ? "session-copy.json" : `session-copy-${sessionNumber}.json`,
  save: {
    title: "Copy of the session",
    text: "Everything this session says, in a single file: to keep, or to restore. It holds personal data; the codes are not in it.",
    act: "Download the copy",
  },
  restore: {
    title: "Restore a session",
    text: "The copy of a session brings it back, or gives it what it lacks. Nothing changes before you have seen what it holds.",
    drop: "Drop the copy of the session (JSON) here, or choose it.",
    choose: "Choose a copy",
    reading: "Reading the copy on this device.",
    another: "Choose another copy",
    act: "Restore the session",
    writing: "The session is being restored.",
    open: "Open the session",
    savedAt: ({ day, time }) => `Copy saved on ${day} at ${time}`,
    number: "Number",
    place: "Place",
    when: "Date and time",
    people: "Candidates",
    reports: "Issue reports",
    noNumber: "No number yet",
  },
  outcome: {
    create:
      "This session is no longer in your centre: it comes back as a new session, with a number and codes of its own. Its details, candidates, issue reports, absences, reasons for an abort and journal come back. Presences, departures and answers to alerts do not come back.",
    merge: ({ people, reports, others }) =>
      `This session is still there. What it lacks will be added: ${[
        counted(people, { one: "candidate", other: "candidates" }),
        counted(reports, { one: "issue report", other: "issue reports" }),
        counted(others, { one: "other entry", other: "other entries" }),
      ]
        .filter(Boolean)
        .join(
          ", ",
        )}. What it says already stays as it is, and what was removed from it stays removed.`,
    nothing:
      "This session is still there. Everything in the copy is in it already, or was taken out of it: the copy does not bring that back.",
    closed: ({ count }) =>
      plural(count, {
        one: "1 candidate of the copy is not in it, and the session takes no more candidates.",
        other: `${number(count)} candidates of the copy are not in it, and the session takes no more candidates.`,
      }),
    sealed:
      "This session is finalised: nothing can be added to it any more. The copy can be read with any text editor.",
    unlisted:
      "The list of your centre’s sessions is not up to date on this device: a session that is still there could come back a second time. The copy can be restored as soon as the server answers.",
    unread:
      "This session is still there. What it holds is being asked of the server; the rest will show as soon as it answers.",
    done: "The session is restored.",
    undone: "What had been restored is taken out. The same copy will not bring it back.",
    notUndone: {
      finalised: "The session has been finalised since: nothing is taken out of it.",
      deleted: "The session has been deleted since: there is nothing to take out of it.",
      failed:
        "What was restored could not be taken out. Check the session, then remove it by hand.",
    },
    staying: ({ count }) =>
      plural(count, {
        one: "1 restored entry stays in place: it has changed since, or can no longer be taken out.",
        other: `${number(count)} restored entries stay in place: they have changed since, or can no longer be taken out.`,
      }),
  },
  refused: {
    "too-large":
      "This file is larger than 8 MB and was not opened. Nothing has changed. Choose a copy downloaded from a session of Scellé.",
    "no-json":
      "This file is no copy of a session, or it is incomplete. Nothing has changed. Choose the JSON file downloaded from the page of the session.",
    "other-file":
      "This file is no copy of a session of Scellé. Nothing has changed. Choose the file downloaded from the page of the session.",
    newer:
      "This copy comes from a newer version of Scellé. Nothing has changed. Update the extension, then choose it again.",
    damaged:
      "This copy is damaged: part of what it holds has lost its form. Nothing has changed. Take an older copy, or download it again.",
    unreadable:
      "The browser could not read this file to its end. Nothing has changed. Check that it is still there, then choose it again.",
  },
  failed:
    "The session could not be written on this device. Nothing has changed. Free some space, then try again.",
};
