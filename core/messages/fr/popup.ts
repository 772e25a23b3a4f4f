import { number, plural } from "./counting.ts";

const present = (count: number) =>
  plural(count, { one: `${number(count)} présent`, other: `${number(count)} présents` });
const finished = (count: number) =>
  plural(count, { one: `${number(count)} terminé`, other: `${number(count)} terminés` });

/** The small window of the toolbar. */
export const popup = {
  today: ({ day }: { day: string }) => `Aujourd’hui, ${day}`,
  sessions: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  alerts: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} signalement`, other: `${number(count)} signalements` }),
  progress: (counts: { present: number; enrolled: number; finished: number }) =>
    `En cours · ${present(counts.present)} sur ${number(counts.enrolled)} · ${finished(counts.finished)}`,
  enrolled: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} candidat inscrit`,
      other: `${number(count)} candidats inscrits`,
    }),
  reasonsMissing: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} raison d’abandon manque`,
      other: `${number(count)} raisons d’abandon manquent`,
    }),
  upcoming: "À venir",
  toFinalise: "À finaliser",
  complete: "Compléter",
  number: "Session",
  accessCode: "Code d’accès",
  sessionPassword: "Mot de passe",
  copyValue: ({ label, value }: { label: string; value: string }) => `${label} ${value}, copier`,
  openPanel: "Ouvrir le panneau",
  openTab: "Ouvrir l’onglet",
  moreActions: "Plus d’actions",
  nothingToday: "Aucune session aujourd’hui.",
  signedOut: "Connectez-vous pour voir vos sessions, ou rejoignez celle que vous surveillez.",
};
