import type { ClosedRefusal } from "../../facts/policy.ts";
import type { DetailsProblem, DetailsRefusal } from "../../session/policy.ts";
import type { Phase } from "../../session/queries.ts";
import { number, plural } from "./counting.ts";

export const closed = {
  finalised: "La session est finalisée : rien n’a été modifié. Plus personne ne peut la modifier.",
  deleted: "La session a été supprimée : rien n’a été modifié. Revenez à la liste des sessions.",
} satisfies Record<ClosedRefusal, string>;

/** Beside its field. */
const problem = {
  "site-missing": "Veuillez indiquer un nom de site.",
  "site-too-long": "Le nom du site a 255 caractères au plus. Raccourcissez-le.",
  "room-missing": "Veuillez indiquer un nom de salle.",
  "room-too-long": "Le nom de la salle a 255 caractères au plus. Raccourcissez-le.",
  "date-missing": "Veuillez indiquer une date de début.",
  "date-invalid": "Cette date n’existe pas. Écrivez-la sous la forme JJ/MM/AAAA.",
  "date-past": "Cette date est passée. Choisissez aujourd’hui ou un jour à venir.",
  "time-missing": "Veuillez indiquer une heure de début en heure locale.",
  "time-invalid": "Cette heure n’existe pas. Écrivez-la de 00:00 à 23:59.",
  "invigilators-missing": "Veuillez indiquer le nom et prénom du ou des surveillants.",
  "invigilators-too-long":
    "Les noms des surveillants ont 255 caractères au plus. Raccourcissez-les.",
  "observations-too-long": "Les observations ont 350 caractères au plus. Raccourcissez-les.",
} satisfies Record<DetailsProblem, string>;

export const session = {
  /** Labels of the fields, on screens and papers. */
  field: {
    number: "Numéro de session",
    numberShort: "N° de session",
    accessCode: "Code d’accès (Candidat)",
    sessionPassword: "Mot de passe de session (Surveillant)",
    site: "Nom du site",
    room: "Nom de la salle",
    roomShort: "Salle",
    date: "Date de début",
    dateShort: "Date",
    time: "Heure de début (heure locale)",
    timeShort: "Heure",
    invigilators: "Surveillant(s)",
    observations: "Observations",
  },
  title: ({ sessionNumber }: { sessionNumber: number }) => `Session ${sessionNumber}`,
  /** A session the relay has not heard of. */
  titlePending: "Session en attente de numéro",
  status: {
    created: {
      upcoming: "Créée · à venir",
      "not-held": "Créée · non tenue",
      "under-way": "Créée · en cours",
      "to-finalise": "Créée · à finaliser",
    } satisfies Record<Phase, string>,
    /** Where there is little room. */
    phase: {
      upcoming: "À venir",
      "not-held": "Non tenue",
      "under-way": "En cours",
      "to-finalise": "À finaliser",
    } satisfies Record<Phase, string>,
    overdue: ({ delay }: { delay: string }) => `Créée · à finaliser, ${delay}`,
    offline: "Créée hors ligne",
    finalised: "Finalisée",
    published: "Résultats transmis par Pix",
    deleted: "Supprimée",
  },
  list: {
    title: "Sessions de certification",
    create: "Créer une session",
    createMany: "Créer ou modifier plusieurs sessions",
    emptyTitle: "Aucune session pour l’instant",
    emptyText: "Une session réunit une salle, une date, des surveillants et des candidats.",
    createFirst: "Créer ma première session de certification",
    enrolled: "Candidats inscrits",
    started: "Certifications passées",
    status: "Statut",
    acts: "Actions",
    search: "Chercher une session",
    searchHint: "Numéro, salle, surveillant…",
    filterAll: "Toutes",
    /** Sessions, so feminine. */
    filter: {
      upcoming: "À venir",
      "under-way": "En cours",
      "to-finalise": "À finaliser",
      "not-held": "Non tenues",
      finalised: "Finalisées",
      published: "Résultats transmis",
    } satisfies Record<Phase | "finalised" | "published", string>,
    dates: "Dates",
    from: "Date de début",
    until: "Date de fin",
    clearFilters: "Effacer les filtres",
    nothingFound: "Aucune session trouvée.",
    today: ({ day }: { day: string }) => `Aujourd’hui, ${day}`,
    sent: "Transmises à Pix",
    pendingNumber: "en attente",
    count: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` }),
  },
  form: {
    createTitle: "Créer une session",
    editTitlePending: "Modifier la session en attente de numéro",
    editTitle: ({ sessionNumber }: { sessionNumber: number }) =>
      `Modifier la session ${sessionNumber}`,
    required: "Tous les champs sont obligatoires, sauf les observations.",
    observations: "Observations (optionnel)",
    observationsHint: "Vous pourrez les compléter jusqu’à la finalisation.",
    invigilatorsHint: "Nom(s) et prénom(s), séparés par des virgules.",
    create: "Créer la session",
    save: "Modifier la session",
    locked: ({ field }: { field: string }) =>
      `Un test a commencé : ce champ ne change plus (${field}).`,
    offline:
      "Vous êtes hors ligne. La session sera enregistrée sur cet appareil ; le numéro et les codes viendront à la connexion.",
    created: "La session est créée.",
    saved: "La session est modifiée.",
    problem,
    duplicatePending:
      "Une session en attente de numéro existe déjà à ce lieu, cette date et cette heure. Rien n’a été créé.",
    duplicate: ({ sessionNumber }: { sessionNumber: number }) =>
      `La session ${sessionNumber} existe déjà à ce lieu, cette date et cette heure. Rien n’a été créé.`,
    /** When a session that there is would become like another one. */
    changedIntoPending:
      "Une session en attente de numéro existe déjà à ce lieu, cette date et cette heure. Rien n’a été modifié.",
    changedInto: ({ sessionNumber }: { sessionNumber: number }) =>
      `La session ${sessionNumber} existe déjà à ce lieu, cette date et cette heure. Rien n’a été modifié.`,
    /** The link to that other session. */
    openTwin: ({ room, day, time }: { room: string; day: string; time: string }) =>
      `Ouvrir l’autre session : ${room}, ${day} à ${time}`,
    refused: {
      ...closed,
      ...problem,
      "not-open-yet":
        "L’espace de votre centre n’est pas encore ouvert : la session n’a pas été créée. Revenez le jour de l’ouverture.",
      "already-started":
        "Un test a commencé : seules les observations changent encore. Les autres champs sont restés comme ils étaient.",
    } satisfies Record<DetailsRefusal, string>,
  },
  details: {
    tab: "Détails",
    candidatesTab: ({ count }: { count: number }) => `Candidats (${number(count)})`,
    back: "Sessions de certification",
    edit: "Modifier",
    finalise: "Finaliser la session",
    at: ({ day, time }: { day: string; time: string }) => `${day} à ${time}, heure locale`,
    numberHint: "Pour rejoindre la session : candidats et surveillants.",
    accessCodeHint: "À dicter aux candidats pour démarrer leur test.",
    sessionPasswordHint: "À remettre aux surveillants seulement.",
    pending: "attribué à la connexion",
    copyNumber: "Copier le numéro de session",
    copyAccessCode: "Copier le code d’accès",
    copySessionPassword: "Copier le mot de passe de session",
    /** Whoever has come in. */
    people: "Dans la session",
    noObservations: "Aucune observation",
    sent: "Les informations de finalisation de la session ont déjà été transmises aux équipes de Pix.",
    erasure: ({ day }: { day: string }) => `Effacement automatique le ${day}.`,
  },
  invite: {
    title: "Inviter un surveillant",
    text: "Le code QR ou le lien ouvre la session dans le panneau, sans mot de passe à recopier.",
    copyLink: "Copier le lien",
  },
};
