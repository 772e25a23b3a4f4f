import { number, plural } from "./counting.ts";
import { except, type Unsealed } from "./unsealed.ts";

/** A session that is finalised: its receipt, and what came too late. */
export const seal = {
  title: (args: { sessionNumber: number; day: string; time: string }) =>
    `Session ${args.sessionNumber} scellée le ${args.day} à ${args.time}`,
  by: ({ name }: { name: string }) =>
    `Par ${name}. Les informations de finalisation de la session ont été transmises aux équipes de Pix. Plus personne ne peut les modifier.`,
  done: "Les informations de la session ont été transmises avec succès. Plus personne ne peut les modifier.",
  already: ({ name, time }: { name: string; time: string }) =>
    `La session a déjà été finalisée, par ${name} à ${time}. Voici le même reçu.`,
  receipt: {
    titleOf: ({ sessionNumber }: { sessionNumber: number }) =>
      `Reçu de la session ${sessionNumber}`,
    sameContent:
      "Le contenu de cet appareil est celui du reçu. La signature reste à vérifier : la clé du serveur n’est pas encore sur cet appareil.",
    awaited:
      "Le reçu arrive du serveur. La session est finalisée ; plus personne ne peut la modifier.",
    title: ({ number: receiptNumber }: { number: number }) => `Reçu n° ${receiptNumber}`,
    verified: ({ time }: { time: string }) =>
      `Vérifié sur cet appareil à ${time} : contenu, signature et chaînage concordent.`,
    unverified:
      "Non vérifié : la clé du serveur n’est pas encore sur cet appareil. Le reçu est gardé ; la vérification se fera à la connexion.",
    incomplete:
      "Non vérifié : le contenu n’est pas encore entièrement sur cet appareil. Le reçu est gardé ; la vérification se fera à la connexion.",
    divergent:
      "Le contenu de cet appareil ne correspond pas au reçu. Ne l’imprimez pas. Exportez les deux versions et prévenez votre administrateur.",
    unknownKey:
      "Non vérifié : le serveur a signé ce reçu avec une clé que cet appareil ne connaît pas encore. Le reçu est gardé ; la vérification se fera à la connexion.",
    /** Nothing links the key of the receipt to the one that this device has of the server. */
    otherKey:
      "Ce reçu est signé avec une clé que rien ne relie à celle du serveur que cet appareil connaît. Ce que vous avez écrit reste sur cet appareil. N’imprimez pas le PV. Téléchargez le reçu et demandez à votre administrateur si le serveur a été remplacé.",
    forged:
      "La signature de ce reçu n’est pas celle du serveur que cet appareil connaît. N’imprimez pas le PV. Téléchargez le reçu et prévenez votre administrateur.",
    content: "Contenu",
    without: "Finalisée sans attendre",
    withoutNobody: "Aucun appareil n’a été relevé",
    deviceOf: ({ name }: { name: string }) => `Ordinateur de ${name}`,
    fingerprint: "Empreinte du PV finalisé (SHA-256)",
    download: "PV finalisé (PDF)",
    downloadReceipt: "Reçu vérifiable",
    /** Where what is here is not known to be what was sealed. */
    downloadBare: "Reçu du serveur",
    proof: {
      making: "Le fichier est en préparation.",
      whole: (args: Unsealed) =>
        `Fichier téléchargé et vérifié : signature, contenu, noms et journal concordent${except(args)}. Il contient les noms des candidats ; gardez-le comme le PV.`,
      alone: (args: Unsealed) =>
        `Fichier téléchargé et vérifié : signature, contenu et noms concordent${except(args)}. Sans le serveur, il ne contient ni le journal ni le reçu précédent. Il contient les noms des candidats ; gardez-le comme le PV.`,
      /** Where the key of the server is not known. */
      unsigned: (args: Unsealed) =>
        `Fichier téléchargé : contenu et noms concordent avec le reçu${except(args)}. La signature reste à vérifier : la clé du serveur n’est pas encore sur cet appareil. Le fichier contient les noms des candidats ; gardez-le comme le PV.`,
      broken:
        "Le fichier est téléchargé, mais une de ses parties ne correspond pas à ce qui a été scellé. Gardez-le et prévenez votre administrateur : ce fichier ne prouve rien.",
    },
    copyFingerprint: "Copier l’empreinte",
    anybody: "Toute personne peut vérifier ce reçu, sans compte et sans réseau.",
    /** Where the content here is another. */
    fingerprintHere: "Empreinte du contenu de cet appareil (SHA-256)",
    exportBoth: "Exporter les deux versions",
    both: "Le fichier contient le reçu du serveur et le contenu de cet appareil, sans le nom d’aucun candidat.",
  },
  issueReports: {
    title: "Signalements transmis",
    table: "Tableau des signalements transmis",
    candidate: "Candidat",
    category: "Catégorie",
    detail: "Détail",
    question: ({ question }: { question: number }) => `Question ${question}`,
    all: ({ count }: { count: number }) =>
      plural(count, {
        one: `Voir le signalement`,
        other: `Voir les ${number(count)} signalements`,
      }),
  },
  next: {
    title: "Et maintenant",
    today: "Aujourd’hui.",
    todayText: "La session est entre les mains de l’équipe Pix.",
    soon: "Sous 1 à quelques jours.",
    soonText: "Les résultats seront disponibles après traitement par Pix.",
    twoYears: "Pendant 2 ans.",
    twoYearsText: "Gardez la feuille d’émargement et le PV d’incident.",
    published: "Les résultats ont été transmis par Pix.",
  },
  late: {
    thing: {
      session: "Session",
      candidate: "Candidat",
      decision: "Décision de la salle",
      "issue-report": "Signalement",
      answers: "Informations complémentaires",
    },
    title: "Non inclus dans le PV finalisé",
    count: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} modification écrite avant de savoir que la session était scellée. Rien n’est perdu ; rien n’a changé dans le PV.`,
        other: `${number(count)} modifications écrites avant de savoir que la session était scellée. Rien n’est perdu ; rien n’a changé dans le PV.`,
      }),
    by: ({ name, count }: { name: string; count: number }) =>
      plural(count, {
        one: `${name} a écrit ${number(count)} modification hors ligne avant de savoir que la session était scellée. Rien n’est perdu ; rien n’a changé dans le PV.`,
        other: `${name} a écrit ${number(count)} modifications hors ligne avant de savoir que la session était scellée. Rien n’est perdu ; rien n’a changé dans le PV.`,
      }),
    withdrawn: "Décision annulée",
    changed: ({ field }: { field: string }) => `${field} :`,
    reportAdded: ({ category }: { category: string }) => `Signalement ajouté, ${category} :`,
    descriptionChanged: ({ category }: { category: string }) => `Description ${category} :`,
  },
};
