import type { person as french } from "../fr/person.ts";

export const person: typeof french = {
  you: ({ name }) => `${name}, you`,
  here: ({ name }) => `${name}, on this page`,
  alsoInvigilates: ({ name }) => `${name}, also invigilates`,
  seenAgo: ({ name, length }) => `${name}, seen ${length} ago`,
  offlineSince: ({ name, time }) => `${name}: offline since ${time}`,
  writesHere: ({ name }) => `${name} is writing here`,
  choosesHere: ({ name }) => `${name} is choosing right now`,
  fillsInWithYou: ({ name }) => `${name} is filling in this page with you`,
  theSystem: "The server",
  conflict: {
    title: ({ field }) => `${field}: two values written at the same time`,
    group: ({ field }) => `Two values for ${field}`,
    shownToAll: ({ name, time }) => `${name}, ${time}, shown to everybody`,
    writtenOffline: ({ name, time }) => `${name}, ${time}, written offline`,
    keep: ({ value }) => `Keep ${value}`,
    kept: ({ value }) => `The value “${value}” is kept.`,
  },
};
