/** Colleagues, where their presence shows. */
export const person = {
  you: ({ name }: { name: string }) => `${name}, vous`,
  here: ({ name }: { name: string }) => `${name}, sur cette page`,
  alsoInvigilates: ({ name }: { name: string }) => `${name}, surveille aussi`,
  seenAgo: ({ name, length }: { name: string; length: string }) =>
    `${name}, vu(e) il y a ${length}`,
  offlineSince: ({ name, time }: { name: string; time: string }) =>
    `${name} : hors ligne depuis ${time}`,
  writesHere: ({ name }: { name: string }) => `${name} écrit ici`,
  choosesHere: ({ name }: { name: string }) => `${name} choisit en ce moment`,
  fillsInWithYou: ({ name }: { name: string }) => `${name} remplit cette page avec vous`,
  theSystem: "Le serveur",
  conflict: {
    title: ({ field }: { field: string }) => `${field} : deux valeurs écrites en même temps`,
    group: ({ field }: { field: string }) => `Deux valeurs pour ${field}`,
    shownToAll: ({ name, time }: { name: string; time: string }) =>
      `${name}, ${time}, affichée à tous`,
    writtenOffline: ({ name, time }: { name: string; time: string }) =>
      `${name}, ${time}, écrit hors ligne`,
    keep: ({ value }: { value: string }) => `Garder ${value}`,
    kept: ({ value }: { value: string }) => `La valeur « ${value} » est gardée.`,
  },
};
