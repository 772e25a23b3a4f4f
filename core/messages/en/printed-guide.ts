import type { guide as french } from "../fr/printed-guide.ts";
import { absence } from "./absence.ts";
import { account } from "./account.ts";
import { finalisation } from "./finalisation.ts";
import { issueReport } from "./issue-report.ts";
import { journal } from "./journal.ts";
import { paper } from "./paper.ts";
import { popup } from "./popup.ts";
import { rehearsal } from "./rehearsal.ts";
import { room } from "./room.ts";
import { sync } from "./sync.ts";

const quoted = (word: string) => `“${word}”`;

const before = [
  {
    title: "Have the papers at hand",
    text: `The invigilator kit bears the codes; keep it out of the candidates’ sight. The attendance sheet is signed at the door. Print ${quoted(paper.incidentSheet)} and ${quoted(paper.fraudReport)} as well: they serve if the computer stops.`,
  },
  {
    title: "Enter the session",
    text: `Click the Scellé icon in the toolbar of the browser, then ${quoted(popup.openPanel)}. Choose ${quoted(account.join.invited.scan)} and hold up the QR code of the kit, or type the number and the password. Type your first and last name, then ${quoted(account.join.submit)}. The network is needed at this moment; afterwards you can go on without it.`,
  },
  {
    title: "Try it without risk, if you have ten minutes",
    text: `On the same page, ${quoted(rehearsal.start)} opens a pretend session with invented candidates. Nothing is sent.`,
  },
  {
    title: "Confirm who is present",
    text: `Check the identity, have the sheet signed, then ${quoted(room.presence.confirmShort)} on their line. The candidate has 15 min to start; after that, confirm again. A mistake is put right on their page: ${quoted(room.presence.withdraw)}.`,
  },
  {
    title: "Note who is absent",
    text: `Click the name to open the candidate’s page, then ${quoted(absence.mark)}; the reason is optional. If they come after all: ${quoted(absence.takeBack)}, then their presence.`,
  },
  {
    title: "Give the access code",
    text: "When everybody is ready, say the access code aloud or write it on the board. Each candidate types it and their test starts; when it ends stands beside their name, extra time included.",
  },
];

const during = [
  {
    title: "A candidate reports a question",
    text: `Their test is paused and their card comes first. Look at their screen, then ${quoted(room.alert.handle)}: choose the reason and ${quoted(room.alert.validate)}, then tell them to reload their page; or ${quoted(room.alert.dismiss)}, and they go on with the same question.`,
  },
  {
    title: "An extension is not detected",
    text: `Check that it is active on the candidate’s computer, then ${quoted(room.alert.extensionHandled)}.`,
  },
  {
    title: "Note an incident in three clicks",
    text: `${quoted(issueReport.note)}, the candidate, the category: it is noted. The description may come later, and a few words in ${quoted(issueReport.field.what)} propose the category. If several candidates are concerned: ${quoted(issueReport.also.open)}.`,
  },
  {
    title: "You suspect fraud",
    text: `Note the category C6, ${quoted(issueReport.category.C6)}, and fill in ${quoted(paper.fraudReport)} on the same day, with those who saw the facts.`,
  },
  {
    title: "A test was closed, or has to stop",
    text: `On the candidate’s page: ${quoted(room.resume.act)} if they are still in the room. ${quoted(room.end.act)} cannot be undone; the reason for abandonment will be asked for.`,
  },
  {
    title: "The network fails",
    text: `Go on: all that you note is kept on this device and leaves when the network is back. Leave the panel open. With a presence that is noted without a network, the test can start once it is back. An alert that shows already is noted with ${quoted(room.alert.handleOffline)}, and the test waits for the network. ${quoted(room.presence.unknownStartShort)}: look at the candidate’s screen.`,
  },
  {
    title: "There are several of you, or somebody takes over",
    text: `Everybody enters with the same kit and sees the same list. In the menu, ${quoted(journal.title)} keeps what has happened. To go: ${quoted(room.head.quit)}, with a note for the next person; they read it when they come in, then ${quoted(journal.leave.read)}.`,
  },
];

const after = [
  {
    title: "Wait until everybody has finished",
    text: "Nothing stops by itself when the time is up: you announce the time, and leave each candidate what they have.",
  },
  {
    title: "Do your part of the finalisation",
    text: `In the menu, ${quoted(journal.part.title)} shows what is missing: the reason for each abandonment, incomplete issue reports, ${quoted(finalisation.extra.title)}. Then ${quoted(journal.part.mark)}; ${quoted(journal.part.takeBack)} if you had forgotten something.`,
  },
  {
    title: "Let the administrator seal the session",
    text: `They open ${quoted(finalisation.confirm.open)} in the tab and see your changes arrive; you see where they are. Keep the panel open and the network on until ${quoted(sync.indicator.sealed)}: what arrives later is kept, but outside of the report.`,
  },
  {
    title: "Hand the papers in",
    text: `Give the signed attendance sheet and the reports to the administrator, take the codes back, then ${quoted(room.head.quit)}.`,
  },
];

export const guide: typeof french = {
  intro:
    "To supervise a session, even for the first time. In quotation marks: the words of the screen.",
  panel: {
    title: "The panel from top to bottom",
    parts: [
      {
        title: room.head.menu,
        text: "The room, the time and the three dots of the menu always stay in sight.",
      },
      {
        title: room.alert.question,
        text: "First of all, the oldest before the others: a candidate waits. The number stays on top.",
      },
      {
        title: room.list.toDo,
        text: `Presences to confirm, with one click on ${quoted(room.presence.confirmShort)}.`,
      },
      {
        title: room.list.candidates,
        text: "The others, with the end of their test. A click on a name opens their page.",
      },
      { title: issueReport.note, text: "Below the list, always in the same place." },
      {
        title: sync.details.title,
        text: "Says whether your work is on this device or on the server already.",
      },
    ],
  },
  before: { title: "Before", steps: before },
  during: { title: "During", steps: during },
  after: { title: "After", steps: after },
};
