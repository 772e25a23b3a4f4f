import type { enrolment as french } from "../fr/enrolment.ts";
import { number, plural } from "./counting.ts";

export const enrolment: typeof french = {
  title: "Add candidates",
  subtitle: ({ day, time, room }) =>
    `Tick the pupils who are to take the certification on ${day} at ${time}, ${room}.`,
  classes: {
    title: "Classes",
    search: "Search for a class",
    nothingFound: ({ words }) => `No class matches “${words}”.`,
    size: ({ count }) =>
      plural(count, { one: `${number(count)} pupil`, other: `${number(count)} pupils` }),
  },
  pupils: {
    title: "Pupils",
    count: ({ count, classes }) =>
      plural(count, {
        one: `${number(count)} pupil in ${classes}`,
        other: `${number(count)} pupils in ${classes}`,
      }),
    table: "Pupils of the chosen classes",
    search: "Search for a pupil",
    remark: "Remark",
    select: ({ name, birthdate }) => `${name}, ${birthdate}`,
    selectAll: "Select the pupils shown",
    enrolled: "Already enrolled",
    homonym: "Same name",
    chooseClass: "Choose a class to see its pupils.",
    nothingFound: ({ words }) => `No pupil matches “${words}”.`,
    keys: "Range: Shift and arrows. All: Ctrl A.",
  },
  register: {
    importedAt: ({ day }) => `Pupils imported from SIECLE on ${day}.`,
    update: "Update the list",
    emptyTitle: "No pupils yet",
    emptyText: "Import the list of pupils from SIECLE; it will serve for all sessions.",
    importFirst: "Import the list of pupils",
  },
  bar: {
    nobody: "No candidate selected",
    selected: ({ count }) =>
      plural(count, {
        one: `${number(count)} candidate selected`,
        other: `${number(count)} candidates selected`,
      }),
    enrolled: ({ count }) =>
      plural(count, {
        zero: "No candidate enrolled in the session yet",
        one: `${number(count)} candidate already enrolled in the session`,
        other: `${number(count)} candidates already enrolled in the session`,
      }),
    subscriptionHint: "For all ticked pupils.",
    extraTimeHint: "Optional, for all the pupils ticked. Never the reason.",
    clear: "Deselect all",
    cancel: "Cancel",
    submit: ({ count }) =>
      plural(count, {
        zero: "Enrol the candidates",
        one: `Enrol ${number(count)} candidate`,
        other: `Enrol ${number(count)} candidates`,
      }),
    nobodyReason: "Tick at least one pupil.",
  },
  done: ({ count }) =>
    plural(count, {
      one: `${number(count)} candidate is enrolled. You can add more until the end of the session.`,
      other: `${number(count)} candidates are enrolled. You can add more until the end of the session.`,
    }),
  warning: {
    "session-started":
      "The session has started. You can still add candidates; print the attendance sheet again.",
  },
};
