import type { Role } from "../../facts/schema.ts";
import type { View } from "../../together/whereabouts.ts";

const roles: Record<Role, string> = { member: "membre du centre", invigilator: "surveillant" };
const views: Record<View, string> = {
  details: "sur les détails",
  edit: "modifie les détails",
  candidates: "sur la liste des candidats",
  enrol: "inscrit des élèves",
  finalise: "sur la finalisation",
  sealed: "sur la session scellée",
  room: "dans la salle",
  candidate: "sur la fiche d’un candidat",
  report: "sur un signalement",
  away: "sur une autre page",
};

/** Colleagues, where their presence shows. */
export const person = {
  role: roles,
  view: views,
  you: ({ name }: { name: string }) => `${name}, vous`,
  /** "Paul Rey, surveillant : sur la finalisation". */
  at: ({ name, role, view }: { name: string; role: string; view: string }) =>
    `${name}, ${role} : ${view}`,
  silentSince: ({ name, role, time }: { name: string; role: string; time: string }) =>
    `${name}, ${role} : pas de nouvelles depuis ${time}`,
  hasComeIn: ({ name }: { name: string }) => `${name} est aussi dans la session.`,
  alsoHere: "Aussi dans la session",
  writesHere: ({ name }: { name: string }) => `${name} écrit ici`,
  choosesHere: ({ name }: { name: string }) => `${name} choisit en ce moment`,
  theSystem: "Le serveur",
  conflict: {
    ofSomebody: ({ field, name }: { field: string; name: string }) => `${field} (${name})`,
    title: ({ field }: { field: string }) => `${field} : plusieurs valeurs écrites en même temps`,
    shownToAll: ({ name, time }: { name: string; time: string }) =>
      `${name}, ${time}, affichée à tous`,
    written: ({ name, time }: { name: string; time: string }) => `${name}, ${time}`,
    keep: ({ value }: { value: string }) => `Garder ${value}`,
    kept: ({ value }: { value: string }) => `La valeur « ${value} » est gardée.`,
    nothing: "aucune valeur",
    yes: "case cochée",
    no: "case non cochée",
    refused: "Cette valeur ne peut plus être choisie. Rien n’a été modifié. Relisez la session.",
  },
};
