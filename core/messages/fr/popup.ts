import { number, plural } from "./counting.ts";

const started = (count: number) =>
  plural(count, {
    one: `${number(count)} test commencé`,
    other: `${number(count)} tests commencés`,
  });
const finished = (count: number) =>
  plural(count, { one: `${number(count)} terminé`, other: `${number(count)} terminés` });

/** The small window of the toolbar. */
export const popup = {
  today: ({ day }: { day: string }) => `Aujourd’hui, ${day}`,
  sessions: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  alerts: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} signalement`, other: `${number(count)} signalements` }),
  progress: (counts: { started: number; enrolled: number; finished: number }) =>
    `${started(counts.started)} sur ${number(counts.enrolled)} · ${finished(counts.finished)}`,
  enrolled: ({ count }: { count: number }) =>
    plural(count, {
      zero: "Aucun candidat inscrit",
      one: `${number(count)} candidat inscrit`,
      other: `${number(count)} candidats inscrits`,
    }),
  /** Once there is nothing more to dictate. */
  closed: (counts: { sessionNumber: number; started: number; finished: number }) =>
    `Session ${counts.sessionNumber} · ${finished(counts.finished)} sur ${number(counts.started)}`,
  yesterday: ({ time }: { time: string }) => `Hier, ${time}`,
  anotherDay: ({ day, time }: { day: string; time: string }) => `${day}, ${time}`,
  toFinalise: "À finaliser",
  finalise: "Finaliser",
  number: "Session",
  accessCode: "Code d’accès",
  sessionPassword: "Mot de passe",
  copyValue: ({ label, value }: { label: string; value: string }) => `${label} ${value}, copier`,
  codesPending: "Le numéro et les codes seront attribués à la connexion.",
  codesComing: "Les codes sont demandés au serveur.",
  codesElsewhere:
    "Le code d’accès et le mot de passe ne sont pas sur cet appareil. Ils viendront à la connexion.",
  copyFailed:
    "Le navigateur n’a pas permis la copie. Le texte ci-dessous est sélectionné : appuyez sur Ctrl C.",
  openPanel: "Ouvrir le panneau",
  openTab: "Ouvrir l’onglet",
  panelFailed:
    "Le navigateur n’a pas ouvert le panneau. Rien n’est perdu ; ouvrez-le depuis le menu des panneaux latéraux.",
  nothingToday: "Aucune session aujourd’hui.",
  next: ({ day, time, room }: { day: string; time: string; room: string }) =>
    `La prochaine : ${day} à ${time}, ${room}.`,
  nothingPlanned: "Les sessions du jour s’affichent ici, avec leurs codes.",
  signedOut: "Connectez-vous pour voir vos sessions, ou rejoignez celle que vous surveillez.",
  signedOutHow: "On se connecte dans l’onglet ; on rejoint une session dans le panneau.",
  expired:
    "Votre connexion a expiré. La liste est celle de cet appareil ; connectez-vous dans l’onglet pour la mettre à jour.",
  /** Where the list comes from, in the fewest words. */
  list: {
    kept: "Liste de cet appareil",
    offline: "Hors ligne",
    unreachable: "Serveur injoignable",
  },
};
