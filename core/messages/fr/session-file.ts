import type { ClosedRefusal } from "../../facts/policy.ts";
import type { SessionFileRefusal } from "../../session-file/read-session-file.ts";
import { number, plural } from "./counting.ts";

type Numbered = { sessionNumber: number | null };
type Counted = { count: number };

/** Nothing of what there is none of. */
const counted = (count: number, words: { one: string; other: string }) =>
  count === 0 ? "" : `${number(count)} ${plural(count, words)}`;

/** Everything of a session as a file, and back. */
export const sessionFile = {
  fileName: ({ sessionNumber }: Numbered) =>
    sessionNumber === null ? "copie-session.json" : `copie-session-${sessionNumber}.json`,
  save: {
    title: "Copie de la session",
    text: "Tout ce que dit cette session, dans un seul fichier : à garder, ou à restaurer. Il contient des données personnelles ; les codes n’y sont pas.",
    act: "Télécharger la copie",
  },
  restore: {
    title: "Restaurer une session",
    text: "La copie d’une session la fait revenir, ou lui rend ce qui lui manque. Rien ne change avant que vous ayez vu ce qu’elle contient.",
    drop: "Déposez ici la copie de la session (JSON), ou choisissez-la.",
    choose: "Choisir une copie",
    reading: "Lecture de la copie sur cet appareil.",
    another: "Choisir une autre copie",
    act: "Restaurer la session",
    writing: "La session est en cours de restauration.",
    open: "Ouvrir la session",
    savedAt: ({ day, time }: { day: string; time: string }) =>
      `Copie enregistrée le ${day} à ${time}`,
    number: "Numéro",
    place: "Lieu",
    when: "Date et heure",
    people: "Candidats",
    reports: "Signalements",
    noNumber: "Pas encore de numéro",
  },
  outcome: {
    create:
      "Cette session n’existe plus dans votre centre : elle revient comme une nouvelle session, avec un numéro et des codes qui lui seront propres. Ses détails, ses candidats, ses signalements, ses absences, ses motifs d’abandon et son journal reviennent. Les présences, les départs et les réponses aux alertes ne reviennent pas.",
    merge: ({ people, reports, others }: { people: number; reports: number; others: number }) =>
      `Cette session existe toujours. Ce qui lui manque y sera ajouté : ${[
        counted(people, { one: "candidat", other: "candidats" }),
        counted(reports, { one: "signalement", other: "signalements" }),
        counted(others, { one: "autre mention", other: "autres mentions" }),
      ]
        .filter(Boolean)
        .join(", ")}. Ce qu’elle dit déjà reste tel quel, et ce qui y a été supprimé le reste.`,
    nothing:
      "Cette session existe toujours. Tout ce que contient la copie y est déjà, ou en a été retiré : la copie ne le ramène pas.",
    closed: ({ count }: Counted) =>
      plural(count, {
        one: "1 candidat de la copie n’y est pas, et la session n’accepte plus de candidats.",
        other: `${number(count)} candidats de la copie n’y sont pas, et la session n’accepte plus de candidats.`,
      }),
    sealed:
      "Cette session est finalisée : plus rien ne peut y être ajouté. La copie reste lisible avec tout éditeur de texte.",
    unlisted:
      "La liste des sessions de votre centre n’est pas à jour sur cet appareil : une session qui existe encore pourrait revenir en double. La copie pourra être restaurée dès que le serveur répondra.",
    unread:
      "Cette session existe toujours. Ce qu’elle contient est demandé au serveur ; la suite s’affichera dès qu’il répondra.",
    done: "La session est restaurée.",
    undone: "Ce qui avait été restauré est retiré. La même copie ne le ramènera pas.",
    notUndone: {
      finalised: "La session est finalisée depuis : rien n’en est retiré.",
      deleted: "La session est supprimée depuis : il n’y a rien à en retirer.",
      failed:
        "Ce qui a été restauré n’a pas pu être retiré. Vérifiez la session, puis retirez-le à la main.",
    } satisfies Record<ClosedRefusal | "failed", string>,
    staying: ({ count }: Counted) =>
      plural(count, {
        one: "1 mention restaurée reste en place : elle a changé depuis, ou ne peut plus être retirée.",
        other: `${number(count)} mentions restaurées restent en place : elles ont changé depuis, ou ne peuvent plus être retirées.`,
      }),
  },
  refused: {
    "too-large":
      "Ce fichier dépasse 8 Mo et n’a pas été ouvert. Rien n’a changé. Choisissez une copie téléchargée depuis une session de Scellé.",
    "no-json":
      "Ce fichier n’est pas une copie de session, ou il est incomplet. Rien n’a changé. Choisissez le fichier JSON téléchargé depuis la page de la session.",
    "other-file":
      "Ce fichier n’est pas une copie de session de Scellé. Rien n’a changé. Choisissez le fichier téléchargé depuis la page de la session.",
    newer:
      "Cette copie vient d’une version plus récente de Scellé. Rien n’a changé. Mettez l’extension à jour, puis choisissez-la à nouveau.",
    damaged:
      "Cette copie est abîmée : une partie de ce qu’elle contient n’a plus sa forme. Rien n’a changé. Reprenez une copie plus ancienne, ou téléchargez-la à nouveau.",
    unreadable:
      "Le navigateur n’a pas pu lire ce fichier jusqu’au bout. Rien n’a changé. Vérifiez qu’il est toujours là, puis choisissez-le à nouveau.",
  } satisfies Record<SessionFileRefusal | "unreadable", string>,
  failed:
    "La session n’a pas pu être écrite sur cet appareil. Rien n’a changé. Libérez de la place, puis réessayez.",
};
