import type { AbortReason } from "../../schema.ts";
import type { AboutRefusal } from "../../report/policy.ts";
import type { AbortReasonRefusal } from "../../report/outcome-policy.ts";
import type { FinalisationRefusal } from "../finalisation-refusal.ts";
import { number, plural } from "./counting.ts";
import { closed } from "./session.ts";

const tests = (count: number) =>
  plural(count, {
    one: `${number(count)} candidat a passé tout ou partie de son test.`,
    other: `${number(count)} candidats ont passé tout ou partie de leur test.`,
  });

/** The two steps and the last question before the seal. */
export const finalisation = {
  title: ({ sessionNumber }: { sessionNumber: number }) => `Finaliser la session ${sessionNumber}`,
  subtitle: (args: { day: string; time: string; room: string; tests: number }) =>
    `${args.day}, ${args.time}, ${args.room}. ${tests(args.tests)}`,
  step: {
    title: "Étapes de la finalisation",
    issueReports: "Signalements",
    reasonsLeft: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} raison à renseigner`,
        other: `${number(count)} raisons à renseigner`,
      }),
    complete: "Complet",
    extra: "Informations complémentaires",
    optional: "Facultatif",
    seal: "Sceller",
    sealHint: "Relire et confirmer",
  },
  issueReports: {
    intro:
      "Reporter, pour chaque candidat, les signalements renseignés sur le PV d’incident. Ceux que les surveillants ont notés pendant l’épreuve y sont déjà.",
    categoryHint:
      "Pour que le signalement soit pris en compte, il est nécessaire d’utiliser la catégorie de signalement appropriée (exemples : C1, C2, etc).",
    unfinishedTitle:
      "Ces candidats n’ont pas fini leur test de certification ou le surveillant a mis fin à leur test.",
    unfinishedText: ({ missing, of }: { missing: number; of: number }) =>
      missing === 0
        ? "La raison de l’abandon est indiquée pour chacun."
        : `Indiquez pour chacun la raison de l’abandon. Il en manque ${number(missing)} sur ${number(of)}.`,
    unfinishedTable: "Candidats qui n’ont pas terminé",
    finishedTitle: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} certification terminée`,
        other: `${number(count)} certifications terminées`,
      }),
    finishedTable: "Certifications terminées",
    column: "Signalement",
    incomplete: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} signalement incomplet ne sera pas transmis. Complétez-le ou supprimez-le.`,
        other: `${number(count)} signalements incomplets ne seront pas transmis. Complétez-les ou supprimez-les.`,
      }),
  },
  abortReason: {
    label: "Raison de l’abandon",
    required: "(obligatoire)",
    labelFor: ({ name }: { name: string }) => `Raison de l’abandon pour ${name}`,
    choose: "Choisir une raison",
    reason: {
      candidate: "Abandon : Manque de temps ou départ prématuré",
      technical: "Problème technique",
    } satisfies Record<AbortReason, string>,
    missing: ({ names }: { names: string }) => `Il manque la raison de l’abandon de ${names}.`,
    goToFirst: "Choisir la première",
    missingFor: ({ name }: { name: string }) => `Choisissez la raison de l’abandon de ${name}.`,
    stillMissing: ({ count }: { count: number }) =>
      plural(count, {
        one: `Encore ${number(count)} raison d’abandon à renseigner avant de sceller.`,
        other: `Encore ${number(count)} raisons d’abandon à renseigner avant de sceller.`,
      }),
    finishedMeanwhile: ({ name, time }: { name: string; time: string }) =>
      `${name} vient de terminer son test à ${time}. La raison de l’abandon que vous aviez choisie a été retirée.`,
    refused: {
      ...closed,
      "not-enrolled":
        "Ce candidat n’est plus inscrit à la session. Rien n’a été modifié. Relisez la liste.",
      "not-started":
        "Ce candidat n’a pas commencé de test : il n’y a pas d’abandon à expliquer. Rien n’a été modifié.",
      "already-finished":
        "Ce candidat a terminé son test : il n’y a plus d’abandon à expliquer. Rien n’a été modifié.",
    } satisfies Record<AboutRefusal | AbortReasonRefusal, string>,
  },
  extra: {
    title: "Informations complémentaires (facultatif)",
    hint: "Il n’est pas nécessaire de renseigner les candidats absents.",
    hasIncident:
      "Malgré un incident survenu pendant la session, les candidats ont pu terminer leur test de certification. Un temps supplémentaire a été accordé à un ou plusieurs candidats.",
    hasJoiningIssue:
      "Un ou plusieurs candidats étaient présents en session de certification mais n’ont pas pu rejoindre la session.",
    joiningHelp:
      "Ces candidats pourront être inscrits à une nouvelle session ; le kit surveillant rappelle comment la rejoindre.",
    refused: closed,
  },
  preview: {
    delays: "Ces signalements retardent les résultats",
    open: ({ name }: { name: string }) => `Ouvrir les signalements de ${name}`,
    conflicts: ({ count }: { count: number }) =>
      plural(count, {
        one: "Un champ porte deux valeurs écrites en même temps. Le PV garde les deux, sauf si vous en choisissez une ici.",
        other: `${number(count)} champs portent deux valeurs écrites en même temps. Le PV garde les deux, sauf si vous en choisissez une ici.`,
      }),
    title: "Relire et confirmer",
    content: (args: { certifications: number; issueReports: number; abortReasons: number }) =>
      [
        plural(args.certifications, {
          one: `${number(args.certifications)} certification`,
          other: `${number(args.certifications)} certifications`,
        }),
        plural(args.issueReports, {
          one: `${number(args.issueReports)} signalement`,
          other: `${number(args.issueReports)} signalements`,
        }),
        plural(args.abortReasons, {
          one: `${number(args.abortReasons)} raison d’abandon`,
          other: `${number(args.abortReasons)} raisons d’abandon`,
        }),
      ].join(", "),
    everybodyHeard: "Tous les appareils de la session ont donné de leurs nouvelles.",
    pendingDevice: ({ name, day, time }: { name: string; day: string | null; time: string }) =>
      `L’ordinateur de ${name} n’a pas donné de nouvelles depuis ${day === null ? "" : `le ${day} à `}${time}.`,
    /** Under the sentences of each of them. */
    ofMissing: ({ count }: { count: number }) =>
      plural(count, {
        one: "On ne sait pas s’il contient des modifications ; elles seraient gardées, mais hors du PV. Vous pouvez finaliser sans l’attendre ; le reçu le dira.",
        other:
          "On ne sait pas s’ils contiennent des modifications ; elles seraient gardées, mais hors du PV. Vous pouvez finaliser sans les attendre ; le reçu le dira.",
      }),
    withoutDevices: ({ names }: { names: string }) => `Sans attendre l’ordinateur de : ${names}.`,
  },
  confirm: {
    open: "Finaliser la session",
    title: ({ sessionNumber }: { sessionNumber: number }) =>
      `Finalisation de la session ${sessionNumber}`,
    text: "Attention : il ne vous sera plus possible de modifier ces informations par la suite. Un délai de traitement est nécessaire avant la mise à disposition des résultats par Pix.",
    back: "Revenir",
    submit: "Confirmer la finalisation",
  },
  backToDetails: "Revenir aux détails",
  offline:
    "Finaliser demande une connexion. Tout ce que vous avez préparé est gardé ; le bouton reviendra avec le réseau.",
  closing: ({ name, wait }: { name: string; wait: string }) =>
    `${name} finalise la session. Vos dernières phrases sont envoyées ; la saisie reprend dans ${wait} si la finalisation n’aboutit pas.`,
  sending: "Vos collègues envoient leurs dernières phrases.",
  changedBy: ({ name, count }: { name: string; count: number }) =>
    plural(count, {
      one: `${name} a modifié ${number(count)} signalement pendant votre relecture. Rien n’a été finalisé. Relisez la différence, puis confirmez.`,
      other: `${name} a modifié ${number(count)} signalements pendant votre relecture. Rien n’a été finalisé. Relisez la différence, puis confirmez.`,
    }),
  already: "La session a déjà été finalisée.",
  failed:
    "La finalisation n’a pas abouti. Rien n’a été finalisé et tout ce que vous avez préparé est gardé. Réessayez dans un instant.",
  refused: {
    "no-start":
      "Cette session n’a pas débuté, vous ne pouvez pas la finaliser. Vous pouvez néanmoins la supprimer.",
    "abort-reason-missing":
      "Une ou plusieurs certification(s) non terminée(s) n’ont pas de motif d’abandon. Veuillez les renseigner.",
    "content-changed":
      "Un collègue a modifié la session pendant votre relecture. Rien n’a été finalisé. Relisez la différence, puis confirmez.",
    "lease-ended":
      "La finalisation a pris trop de temps. Rien n’a été finalisé et la saisie a repris. Confirmez à nouveau.",
  } satisfies Record<FinalisationRefusal, string>,
};
