import type { RefusalCode } from "../../wire/codes.ts";
import { number, plural } from "./counting.ts";

type Count = { count: number };

const changes = (count: number) =>
  plural(count, {
    one: `${number(count)} modification`,
    other: `${number(count)} modifications`,
  });
const leave = (count: number) =>
  plural(count, {
    one: `${changes(count)} partira au retour du réseau.`,
    other: `${changes(count)} partiront au retour du réseau.`,
  });
const keptHere = (count: number) =>
  plural(count, { one: `${changes(count)} gardée ici`, other: `${changes(count)} gardées ici` });

/** Where the work is. Nothing stronger than was proved: kept here once on disk, on the server once acknowledged. */
export const sync = {
  /** Of a page that only reads: its list is the one of now. */
  connected: "Connecté au serveur",
  /** In the indicator, which is always in the same place. */
  indicator: {
    saved: "Enregistré sur cet appareil",
    sending: ({ count }: Count) => `Enregistré sur cet appareil, envoi de ${changes(count)}`,
    acknowledged: ({ time }: { time: string }) => `Enregistré sur le serveur, ${time}`,
    offline: ({ length, count }: { length: string; count: number }) =>
      count === 0
        ? `Hors ligne depuis ${length}`
        : `Hors ligne depuis ${length}, ${keptHere(count)}`,
    unreachable: ({ time, count }: { time: string; count: number }) =>
      count === 0
        ? `Serveur injoignable depuis ${time}`
        : `Serveur injoignable depuis ${time}, ${keptHere(count)}`,
    refused: ({ count }: Count) =>
      plural(count, {
        one: `${changes(count)} refusée, à relire`,
        other: `${changes(count)} refusées, à relire`,
      }),
    sealed: "Session finalisée, lecture seule",
    notStored: "Non enregistré",
    expired: "Connexion expirée, gardé sur cet appareil",
    outdated: "Version trop ancienne, gardé sur cet appareil",
    stopped: "Synchronisation arrêtée, gardé sur cet appareil",
    /** Where there is little room. */
    short: {
      saved: "Sur cet appareil",
      acknowledged: ({ time }: { time: string }) => `Sur le serveur, ${time}`,
      acknowledgedUntimed: "Sur le serveur",
      expired: "Connexion expirée",
      outdated: "Version trop ancienne",
      stopped: "Synchronisation arrêtée",
      unsent: ({ count }: Count) =>
        plural(count, {
          one: `${number(count)} non envoyée`,
          other: `${number(count)} non envoyées`,
        }),
    },
  },
  /** Said once when it becomes true, and in the details. */
  state: {
    saved: "Enregistré sur cet appareil.",
    sending: ({ count }: Count) => `Enregistré sur cet appareil, envoi de ${changes(count)}.`,
    acknowledged: ({ time }: { time: string }) => `Enregistré sur le serveur, ${time}.`,
    offline: ({ length, count }: { length: string; count: number }) =>
      count === 0
        ? `Hors ligne depuis ${length}. Continuez : tout est enregistré sur cet appareil.`
        : `Hors ligne depuis ${length}. Continuez : tout est enregistré sur cet appareil. ${leave(count)}`,
    unreachable: ({ time, wait }: { time: string; wait: string }) =>
      `Le serveur ne répond pas depuis ${time}, mais le réseau fonctionne. Vous pouvez continuer ; nouvel essai dans ${wait}.`,
    /** Whether the network works, and when it is tried again, is not known. */
    unreachableSince: ({ time, count }: { time: string; count: number }) => {
      const silent = `Le serveur ne répond pas depuis ${time}. Continuez : tout est enregistré sur cet appareil.`;
      if (count === 0) return silent;
      return plural(count, {
        one: `${silent} ${changes(count)} partira dès qu’il répondra.`,
        other: `${silent} ${changes(count)} partiront dès qu’il répondra.`,
      });
    },
    back: ({ count }: Count) =>
      plural(count, {
        one: "Vous êtes de nouveau en ligne. Votre modification est enregistrée sur le serveur.",
        other: `Vous êtes de nouveau en ligne. Vos ${changes(count)} sont enregistrées sur le serveur.`,
      }),
    stale: ({ length }: { length: string }) =>
      `Dernier contact il y a ${length}. Les débuts et les fins de test plus récents ne sont pas encore connus ici.`,
    refused:
      "Une de vos modifications a été refusée par le serveur. Son texte est gardé ici : relisez-le, puis proposez-le à nouveau.",
    sealed: "La session est finalisée. Vous pouvez la lire ; plus personne ne peut la modifier.",
  },
  details: {
    title: "Synchronisation",
    everythingThere: ({ time }: { time: string }) =>
      `Tout est enregistré sur le serveur depuis ${time}.`,
    copyHere: "Une copie est enregistrée sur cet appareil.",
    missing: ({ count, time }: { count: number; time: string }) =>
      plural(count, {
        one: `${changes(count)} attend d’être envoyée depuis ${time}.`,
        other: `${changes(count)} attendent d’être envoyées depuis ${time}.`,
      }),
    retryNow: "Réessayer maintenant",
    showRefused: "Relire les modifications refusées",
    proposeAgain: "Proposer à nouveau",
    copyText: "Copier le texte",
  },
  /** Why the server did not take a change. */
  refused: {
    LOCKED:
      "La session était déjà finalisée. Votre modification est gardée sur cet appareil, hors du PV. Envoyez-la comme complément si elle compte.",
    MISSING_DEPS:
      "Le serveur attend une modification précédente. Tout est gardé sur cet appareil. L’envoi reprend de lui-même.",
    BAD_STRUCT:
      "Le serveur n’a pas pu lire cette modification. Son texte est gardé sur cet appareil. Relisez-le, puis proposez-le à nouveau.",
    FORBIDDEN:
      "Vous n’avez pas le droit de modifier cette partie de la session. Votre texte est gardé sur cet appareil. Adressez-vous à l’administrateur.",
    SEQ_REUSED:
      "Cet appareil a été restauré d’une copie ancienne. Ce que vous avez écrit est gardé ici. Relisez-le, puis proposez-le à nouveau.",
    TOO_LARGE:
      "Cette modification est trop longue pour être envoyée. Son texte est gardé sur cet appareil. Proposez-le en plusieurs fois.",
    TOO_MANY_HEADS:
      "Trop de modifications ont été écrites en même temps. Tout est gardé sur cet appareil. Relisez, puis proposez à nouveau.",
    STALE:
      "La session a changé entre-temps. Rien n’a été finalisé. Relisez la différence, puis confirmez.",
    NOT_OPEN:
      "L’espace de votre centre n’est pas encore ouvert. Tout est gardé sur cet appareil. L’envoi se fera de lui-même le jour de l’ouverture.",
    RATE: "Beaucoup de modifications partent à la fois. Tout est gardé sur cet appareil. L’envoi reprend de lui-même.",
    AUTH: "Votre connexion a expiré. Tout est gardé sur cet appareil. Connectez-vous pour l’envoyer.",
    BUSY: "Le serveur est très occupé. Tout est gardé sur cet appareil. L’envoi reprend de lui-même.",
    UPGRADE:
      "Cette version de Scellé est trop ancienne pour le serveur. Tout est gardé sur cet appareil. Mettez l’extension à jour pour l’envoyer.",
  } satisfies Record<RefusalCode, string>,
  /** The server sent what must not enter a document. */
  poisoned:
    "Le serveur a envoyé une modification illisible. Rien n’en a été repris et votre travail est gardé sur cet appareil. Prévenez votre administrateur.",
};
