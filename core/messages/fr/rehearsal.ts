import type { Task, TaskName } from "../../rehearsal/tasks.ts";
import { number, plural } from "./counting.ts";

type Named = { name: string };

/** An invented session, to try the room without risk. */
export const rehearsal = {
  tag: "Répétition",
  title: "Essayer sans risque",
  text: "La répétition ouvre une fausse session. Douze candidats inventés arrivent, commencent, signalent un problème, et le réseau tombe.",
  safe: "Rien n’est envoyé. Les données inventées ne se mêlent jamais aux vraies.",
  start: "Commencer la répétition",
  leave: "Quitter la répétition",
  opening: "Ouverture de la répétition.",
  /** What the pretend session is called. */
  invented: {
    site: "Collège inventé",
    room: "Salle B12",
    invigilator: "Vous",
  },
  guide: {
    title: "À essayer",
    progress: ({ done, all }: { done: number; all: number }) =>
      plural(done, {
        one: `${number(done)} essai fait sur ${number(all)}`,
        other: `${number(done)} essais faits sur ${number(all)}`,
      }),
    hide: "Masquer l’aide",
    show: "Afficher l’aide",
    /** The one thing to try now. */
    next: {
      presences: ({ name, count }: Named & { count: number }) =>
        plural(count, {
          one: `Confirmez la présence de ${name}, puis d’un autre candidat.`,
          other: `Confirmez la présence de ${name}, puis de ${number(count)} autres candidats.`,
        }),
      presence: ({ name }: Named) =>
        `Confirmez la présence de ${name} : son test pourra commencer.`,
      incident:
        "Notez un incident : le bouton est au bas du panneau. Choisissez un candidat, quelques mots, une catégorie.",
      question: ({ name }: Named) =>
        `Un signalement est arrivé : répondez à ${name}, dont le test est en pause.`,
      resume: ({ name }: Named) =>
        `${name} lève la main : la fenêtre de son test s’est fermée. Ouvrez sa fiche et autorisez la reprise.`,
      outage:
        "Le réseau est tombé. Continuez : confirmez une présence ou notez un incident, tout partira à son retour.",
      extension: ({ name }: Named) =>
        `L’extension de ${name} n’est plus détectée. Vérifiez-la, puis confirmez-le dans le signalement.`,
      waiting: "Continuez : ce que vous écrivez attend ici, et le réseau va revenir.",
      calm: "Rien à faire pour l’instant. Gardez un œil sur la liste.",
      ending: "Vous avez tout essayé. Les derniers tests se terminent.",
    },
    task: {
      presence: "Confirmer trois présences",
      incident: "Noter un incident",
      question: "Répondre à un signalement",
      resume: "Autoriser une reprise",
      outage: "Continuer pendant une coupure",
      extension: "Confirmer la présence d’une extension",
    } satisfies Record<TaskName, string>,
    state: {
      later: "plus tard",
      open: "à faire",
      done: "fait",
      missed: "passé",
    } satisfies Record<Task["state"], string>,
  },
  over: {
    title: "La répétition est terminée",
    text: "Tous les tests sont terminés. Dans une vraie session, un membre du centre la finalise ensuite avec ce que vous avez noté.",
    practised: "Ce que vous avez essayé",
    again: "Recommencer",
    join: "Rejoindre une vraie session",
  },
};
