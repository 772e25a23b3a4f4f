import type { NoteRefusal, WordsRefusal } from "../../journal/policy.ts";
import type { DecisionKind } from "../../schema.ts";
import { closed } from "./session.ts";

type Named = { name: string };

/** What happened in the room, told by the platform or decided by a colleague. */
const decision = {
  presence: ({ name }: Named) => `Présence de ${name} confirmée.`,
  absence: ({ name }: Named) => `Absence de ${name} notée.`,
  resume: ({ name }: Named) => `Reprise du test autorisée pour ${name}.`,
  end: ({ name }: Named) => `Fin du test de ${name} demandée.`,
  "alert-dismissed": ({ name }: Named) => `Signalement de ${name} refusé.`,
  "alert-validated": ({ name }: Named) => `Signalement de ${name} validé.`,
} satisfies Record<DecisionKind, (args: Named) => string>;

/** The journal of the room, the note for whoever takes over, and the parts that are done. */
export const journal = {
  title: "Journal de la salle",
  field: "Ajouter une note",
  hint: "Toute la salle la lit. Elle ne fait pas partie du PV.",
  add: "Ajouter la note",
  entries: "Ce qui s’est passé, du plus récent au plus ancien",
  empty: "Rien ne s’est encore passé dans la salle.",
  platform: "plateforme",
  told: {
    joined: ({ name }: Named) => `${name} a rejoint la session.`,
    started: ({ name }: Named) => `${name} a commencé son test.`,
    completed: ({ name }: Named) => `${name} a terminé son test.`,
    ended: ({ name }: Named) => `Le test de ${name} est terminé par le surveillant.`,
    question: ({ name, question }: { name: string; question: number }) =>
      `${name} signale un problème avec la question ${question}.`,
    someQuestion: ({ name }: Named) => `${name} signale un problème avec une question.`,
    extension: ({ name }: Named) => `L’extension de ${name} n’est pas détectée.`,
  },
  decision,
  absence: {
    because: ({ name, reason }: Named & { reason: string }) =>
      `Absence de ${name} notée, avec la raison « ${reason} ».`,
    said: ({ name, words }: Named & { words: string }) =>
      `Absence de ${name} notée, avec les mots « ${words} ».`,
    both: ({ name, reason, words }: Named & { reason: string; words: string }) =>
      `Absence de ${name} notée, avec la raison « ${reason} » et les mots « ${words} ».`,
  },
  takenBack: "annulé depuis",
  issueReport: ({ name, category }: { name: string; category: string }) =>
    `Signalement ${category} pour ${name}`,
  issueReportBegun: ({ name }: Named) => `Signalement sans catégorie pour ${name}`,
  /** What was written in an issue report, behind its category. */
  described: ({ report, words }: { report: string; words: string }) => `${report} : ${words}`,
  handOver: "Relève",
  handOverRead: ({ name }: Named) => `Lu par ${name}`,
  remove: ({ time }: { time: string }) => `Retirer la note de ${time}`,
  removed: "La note a été retirée.",
  gone: "un ancien candidat",
  leave: {
    field: "Note pour la personne qui vous remplace (facultatif)",
    hint: "Par exemple : qui revient dans la salle, ce qui reste à faire.",
    from: ({ name, time }: { name: string; time: string }) =>
      `${name} vous a laissé une note à ${time}`,
    read: "J’ai lu la note",
  },
  part: {
    title: "Terminer la session",
    hint: "Ce qui manque avant que l’administrateur puisse finaliser. Vous pouvez encore tout modifier ensuite.",
    nothingMissing: "Il ne manque rien.",
    mark: "J’ai terminé ma partie",
    marked: ({ time }: { time: string }) => `Vous avez terminé votre partie à ${time}.`,
    takeBack: "Reprendre ma partie",
    done: ({ name, time }: { name: string; time: string }) =>
      `${name} a terminé sa partie à ${time}.`,
  },
  refused: {
    ...closed,
    "unknown-note":
      "Cette note n’est pas encore sur cet appareil. Rien n’a été modifié. Réessayez dans un instant.",
    removed:
      "Cette note vient d’être retirée. Votre texte reste ici : copiez-le dans une autre note.",
    "note-too-long": "Une note a 500 caractères au plus. Raccourcissez-la.",
  } satisfies Record<NoteRefusal | WordsRefusal | "removed", string>,
};
