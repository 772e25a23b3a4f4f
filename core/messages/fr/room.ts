import type {
  AboutRefusal,
  AlertRefusal,
  EndRefusal,
  PresenceRefusal,
  ResumeRefusal,
  StartRefusal,
  WithdrawalRefusal,
} from "../../report/policy.ts";
import { about, alreadyStarted } from "./about.ts";
import { number, plural } from "./counting.ts";
import { bySex } from "./gender.ts";
import { closed } from "./session.ts";

type Named = { name: string };

const alreadyFinished = "Ce candidat a déjà terminé son test. Rien n’a été noté.";
const alreadyEnding = "La fin de ce test est déjà notée. Il n’y a rien d’autre à faire.";
const notStarted = "Ce candidat n’a pas commencé son test. Rien n’a été noté.";
const sessionOver =
  "La session a commencé il y a plus de 24 h : plus aucun test ne peut commencer. Inscrivez ce candidat à une autre session.";
const testOver =
  "Ce test dure depuis plus de 24 h : il ne peut plus reprendre. Terminez-le, puis indiquez la raison de l’abandon.";
const alreadyPresent = "La présence de ce candidat est déjà confirmée.";

/** The invigilator’s panel during the exam. */
export const room = {
  /** In place of the room. */
  deleted:
    "Le centre a supprimé cette session : il n’y a plus rien à surveiller ici. Si vous attendiez des candidats, adressez-vous à l’administrateur.",
  head: {
    session: ({ sessionNumber }: { sessionNumber: number }) => `Session ${sessionNumber}`,
    code: "code",
    copyCode: "Copier le code d’accès",
    clock: "Heure du serveur",
    menu: "Menu de la session",
    quit: "Quitter la surveillance",
    alerts: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} signalement en cours, y aller`,
        other: `${number(count)} signalements en cours, aller au premier`,
      }),
  },
  counts: {
    present: ({ present, enrolled }: { present: number; enrolled: number }) =>
      plural(present, {
        one: `${number(present)}/${number(enrolled)} présent`,
        other: `${number(present)}/${number(enrolled)} présents`,
      }),
    started: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} commencé`, other: `${number(count)} commencés` }),
    finished: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} terminé`, other: `${number(count)} terminés` }),
  },
  list: {
    intro:
      "Confirmez la présence de chaque candidat pour l’autoriser à commencer son test de certification.",
    search: "Rechercher un candidat",
    toDo: "À faire",
    candidates: "Candidats",
    end: "fin",
    endSeenAt: ({ time }: { time: string }) => `fin, vue à ${time}`,
    startedAt: ({ time }: { time: string }) => `début ${time}`,
    theoreticalEnd: ({ time }: { time: string }) => `Fin théorique : ${time}`,
    incidentMinutes: ({ minutes }: { minutes: number }) =>
      `Temps ajouté après incident : ${minutes} min`,
    back: "Retour à la liste",
  },
  presence: {
    confirm: "Confirmer la présence",
    confirmShort: "Confirmer",
    confirmFor: ({ name }: Named) => `Confirmer la présence de ${name}`,
    confirmAgainFor: ({ name }: Named) => `Confirmer à nouveau la présence de ${name}`,
    confirmed: ({ name }: Named) => `La présence de ${name} est confirmée pour 15 min.`,
    withdraw: "Annuler la confirmation",
    withdrawn: ({ name }: Named) => `La présence de ${name} n’est plus confirmée.`,
    lapses: ({ name, sex, length }: { name: string; sex: string; length: string }) =>
      bySex(sex, {
        feminine: `La présence de ${name} expire dans ${length}. Confirmez-la à nouveau si elle n’a pas commencé.`,
        masculine: `La présence de ${name} expire dans ${length}. Confirmez-la à nouveau s’il n’a pas commencé.`,
        unknown: `La présence de ${name} expire dans ${length}. Confirmez-la à nouveau si son test n’a pas commencé.`,
      }),
    left: ({ length }: { length: string }) => `Présence : ${length}`,
    unknownStart:
      "Départ inconnu : le serveur ne l’a pas encore confirmé. Vérifiez sur l’écran du candidat.",
    unknownStartShort: "Départ inconnu",
  },
  resume: {
    act: "Autoriser la reprise du test",
    question: ({ name }: Named) => `Autoriser ${name} à reprendre son test ?`,
    text: "Si le candidat a fermé la fenêtre de son test et est toujours présent dans la salle, vous pouvez lui permettre de reprendre à l’endroit où il l’avait quitté.",
    confirm: "Je confirme l’autorisation",
    done: ({ name }: Named) => `${name} peut reprendre son test de certification.`,
    withdraw: "Annuler l’autorisation de reprise",
  },
  end: {
    act: "Terminer le test",
    question: ({ name }: Named) => `Terminer le test de ${name} ?`,
    text: "Attention : cette action entraîne la fin de son test de certification et est irréversible.",
    confirm: "Terminer le test",
    done: ({ name }: Named) => `Le test de ${name} est terminé.`,
  },
  alert: {
    question: "Signalement en cours",
    extension: "Extension non détectée",
    since: ({ length }: { length: string }) => `depuis ${length}`,
    seenAgo: ({ length }: { length: string }) => `vu il y a ${length}`,
    paused: ({ question }: { question: number }) => `Question ${question}, en pause`,
    handle: "Gérer le signalement",
    handleOffline: "Noter le signalement",
    reason: "Pour quelle raison ?",
    validate: "Valider le signalement",
    dismiss: "Refuser le signalement",
    extensionHandled: "Confirmer la présence de l’extension",
    validated: "Indiquez au candidat de rafraîchir sa page.",
    dismissed: "Le candidat peut continuer sur la même question.",
    noted:
      "Votre décision est notée. La plateforme la recevra au retour du réseau ; le test reste en pause d’ici là.",
    /** On the desk, where anybody may read it: no name. */
    notification: ({ room: place }: { room: string }) => `Signalement en cours, ${place}`,
  },
  quitWarning:
    "Attention, assurez-vous que tous les candidats aient terminé leur test avant de quitter la surveillance. Pour reprendre la surveillance de cette session, vous devrez entrer à nouveau son numéro de session et son mot de passe.",
  refused: {
    presence: {
      ...about,
      "already-present": alreadyPresent,
      "already-started": alreadyStarted,
      "session-over": sessionOver,
    } satisfies Record<AboutRefusal | PresenceRefusal, string>,
    resume: {
      ...about,
      "not-started": notStarted,
      "already-finished": alreadyFinished,
      "already-ending": alreadyEnding,
      "already-authorised": "La reprise de ce test est déjà autorisée.",
      "test-over": testOver,
    } satisfies Record<AboutRefusal | ResumeRefusal, string>,
    end: {
      ...about,
      "not-started": notStarted,
      "already-finished": alreadyFinished,
      "already-ending": alreadyEnding,
    } satisfies Record<AboutRefusal | EndRefusal, string>,
    withdrawal: {
      ...about,
      "unknown-decision":
        "Cette décision n’est pas encore sur cet appareil. Rien n’a été modifié. Réessayez dans un instant.",
      irrevocable: "Cette décision est définitive : elle ne peut pas être annulée.",
      "has-taken-effect":
        "Le test a changé d’état depuis : cette décision ne peut plus être annulée.",
    } satisfies Record<AboutRefusal | WithdrawalRefusal, string>,
    alert: {
      ...about,
      "unknown-alert":
        "Ce signalement n’est pas encore sur cet appareil. Rien n’a été noté. Réessayez dans un instant.",
      "alert-closed": "Ce signalement est déjà clos. Rien n’a été noté.",
      "already-answered": "Un collègue vient de répondre à ce signalement. Sa réponse compte.",
      "not-about-a-question":
        "Ce signalement concerne l’extension et non une question. Confirmez la présence de l’extension.",
    } satisfies Record<AboutRefusal | AlertRefusal, string>,
    /** Why a candidate cannot begin or go on right now. */
    start: {
      ...closed,
      "already-finished": "Ce candidat a terminé son test.",
      "session-over": sessionOver,
      "test-over": testOver,
      "not-present": "Confirmez la présence du candidat pour qu’il puisse commencer.",
      "presence-not-received":
        "La présence est notée ici. Le candidat pourra commencer quand le serveur l’aura reçue.",
      "presence-lapsed":
        "La présence a été confirmée il y a plus de 15 min. Confirmez-la à nouveau.",
      "resume-not-authorised": "Autorisez la reprise du test pour que le candidat continue.",
    } satisfies Record<StartRefusal, string>,
    minutes: {
      ...about,
      "minutes-invalid": "Le temps ajouté est un nombre entier de minutes, de 0 à 600.",
    } satisfies Record<AboutRefusal | "minutes-invalid", string>,
  },
};
