import type { opening as french } from "../fr/opening.ts";
import { number, plural } from "./counting.ts";

export const opening: typeof french = {
  menu: "Home",
  title: ({ day }) => `Your Scellé space opens on ${day}`,
  text: "Before that day, your centre can neither create nor begin a session.",
  byItself:
    "Your sessions will appear here by themselves on that day, even without a network. If the date changes, this page will follow.",
  kept: ({ count }) =>
    plural(count, {
      one: `${number(count)} session is prepared already: it is kept as it is and will be back on that day.`,
      other: `${number(count)} sessions are prepared already: they are kept as they are and will be back on that day.`,
    }),
  begun: ({ count }) =>
    plural(count, {
      one: "One session has already begun: it stays open until it is finalised.",
      other: `${number(count)} sessions have already begun: they stay open until they are finalised.`,
    }),
  meanwhile: {
    title: "Meanwhile, you can already:",
    team: "Build the team",
    teamText: "Invite your colleagues: everyone gets a link and chooses a password.",
    register: "Import the pupils",
    registerText: "With the export from SIECLE; your classes will be ready on the opening day.",
    rehearsal: "Rehearse invigilating",
    rehearsalText:
      "The panel offers a rehearsal: a pretend session, with invented candidates. Nothing is sent.",
  },
};
