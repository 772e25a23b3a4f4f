import { number, plural } from "./counting.ts";

type Day = { day: string };

/** Before the space of a centre opens; `day` as in jeudi 4 mars 2027. */
export const opening = {
  menu: "Accueil",
  title: ({ day }: Day) => `Ouverture de votre espace Scellé le ${day}`,
  text: "Avant ce jour, votre centre ne peut ni créer ni commencer de session.",
  byItself:
    "Vos sessions s’afficheront ici d’elles-mêmes ce jour-là, même sans réseau. Si la date change, cette page suivra.",
  kept: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} session est déjà préparée : elle est gardée telle quelle et reviendra ce jour-là.`,
      other: `${number(count)} sessions sont déjà préparées : elles sont gardées telles quelles et reviendront ce jour-là.`,
    }),
  begun: ({ count }: { count: number }) =>
    plural(count, {
      one: "Une session a déjà commencé : elle reste ouverte jusqu’à sa finalisation.",
      other: `${number(count)} sessions ont déjà commencé : elles restent ouvertes jusqu’à leur finalisation.`,
    }),
  meanwhile: {
    title: "En attendant, vous pouvez déjà :",
    team: "Composer l’équipe",
    teamText: "Invitez vos collègues : chacun reçoit un lien et choisit son mot de passe.",
    register: "Importer la base élèves",
    registerText: "Avec l’export de SIECLE ; vos classes seront prêtes le jour de l’ouverture.",
    rehearsal: "Répéter la surveillance",
    rehearsalText:
      "Le panneau propose une répétition : une fausse session, avec des candidats inventés. Rien n’est envoyé.",
  },
};
