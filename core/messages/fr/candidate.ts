import type { CandidateState } from "../../report/state.ts";
import type {
  CandidateProblem,
  EditRefusal,
  EnrolmentRefusal,
  ListingRefusal,
  RemovalRefusal,
} from "../../roster/policy.ts";
import { number, plural } from "./counting.ts";
import { bySex } from "./gender.ts";
import { closed } from "./session.ts";
import { subscriptionProblem } from "./subscription.ts";

/** Beside its field. */
const problem = {
  ...subscriptionProblem,
  "last-name-missing": "Veuillez indiquer un nom de naissance.",
  "last-name-too-long": "Le nom de naissance a 255 caractères au plus. Raccourcissez-le.",
  "first-name-missing": "Veuillez indiquer un prénom.",
  "first-name-too-long": "Le prénom a 255 caractères au plus. Raccourcissez-le.",
  "birthdate-missing": "Veuillez indiquer une date de naissance.",
  "birthdate-invalid": "Cette date n’existe pas. Écrivez-la sous la forme JJ/MM/AAAA.",
  "birthdate-too-early": "La date de naissance doit être postérieure au 01/01/1900.",
  "sex-missing": "Veuillez indiquer le sexe, F ou M.",
  "sex-invalid": "Le sexe s’écrit F ou M.",
  "birthplace-missing": "Veuillez indiquer le lieu de naissance.",
  "birth-country-missing": "Veuillez indiquer le pays de naissance.",
  "birth-country-too-long": "Le pays de naissance a 255 caractères au plus. Raccourcissez-le.",
  "birth-insee-code-abroad":
    "99 est le code d’une naissance à l’étranger. Indiquez le pays, ou le code de la commune.",
  "birth-insee-code-not-abroad":
    "Pour une naissance à l’étranger, le code INSEE est 99. Corrigez le code ou le pays.",
  "birth-insee-code-and-postal-code":
    "Le code INSEE exclut le code postal. Gardez l’un des deux seulement.",
  "birth-postal-code-invalid": "Le code postal a 5 chiffres, comme 69003.",
  "birth-postal-code-missing":
    "Veuillez indiquer le code postal de la commune, ou choisir le code INSEE.",
  "birth-city-missing": "Veuillez indiquer la commune de naissance.",
  "external-id-too-long": "L’identifiant externe a 255 caractères au plus. Raccourcissez-le.",
  "result-recipient-email-invalid":
    "Cette adresse e-mail n’est pas complète. Écrivez-la comme nom@exemple.fr.",
  "email-invalid": "Cette adresse e-mail n’est pas complète. Écrivez-la comme nom@exemple.fr.",
  "birth-city-too-long": "La commune de naissance a 255 caractères au plus. Raccourcissez-la.",
  "birth-insee-code-invalid":
    "Le code INSEE a 5 caractères, comme 69383 ou 2A004 ; 99 pour une naissance à l’étranger.",
  "school-class-too-long": "La classe a 255 caractères au plus. Raccourcissez-la.",
} satisfies Record<CandidateProblem, string>;

const sessionOver =
  "La session a commencé il y a plus de 24 h : plus personne ne peut y entrer. Inscrivez ce candidat à une autre session.";
const notEnrolled =
  "Ce candidat n’est plus inscrit à la session. Rien n’a été modifié. Relisez la liste.";
const percentInvalid =
  "Le temps majoré est un nombre entier, de 1 à 999 %. Laissez le champ vide s’il n’y en a pas.";
const duplicate = "Ce candidat est déjà dans la liste, vous ne pouvez pas l’ajouter à nouveau.";

/** What the room shows of a candidate, in one or two words. */
const state = {
  "to-confirm": "Présence à confirmer",
  absent: "Absent",
  confirming: "Présence notée",
  present: "Présent",
  lapsed: "Présence expirée",
  "not-started": "N’a pas commencé",
  started: "En cours",
  resuming: "Reprise notée",
  "may-resume": "Peut reprendre",
  ending: "Fin notée",
  overtime: "Plus de 24 h",
  finished: "Terminé",
  ended: "Terminé par le surveillant",
} satisfies Record<CandidateState, string>;

/** One person of a session. `name` is written as the sentence needs it. */
export const candidate = {
  field: {
    lastName: "Nom de naissance",
    firstName: "Prénom",
    birthdate: "Date de naissance",
    sex: "Sexe",
    sexF: "Femme",
    sexM: "Homme",
    birthCity: "Commune de naissance",
    birthInseeCode: "Code INSEE de naissance",
    birthInseeCodeHint: "5 caractères, comme 69383 ou 2A004.",
    birthCountry: "Pays de naissance",
    birthPostalCode: "Code postal de naissance",
    schoolClass: "Classe",
    externalId: "Identifiant externe",
    externalIdHint: "Sur la feuille d’émargement, si personne n’a de classe.",
    /** Heads its column on the attendance sheet. */
    localId: "Identifiant local",
    email: "E-mail de convocation",
    resultRecipientEmail: "E-mail du destinataire des résultats",
    resultRecipientEmailHint: "Formateur, enseignant…",
    accessibilityAdjustmentNeeded: "Le candidat a besoin d’un aménagement",
    accessibilityAdjustmentNeededHint: "Jamais le motif.",
    extraTime: "Temps majoré",
    extraTimePercent: "Temps majoré (%)",
    subscription: "Certification sélectionnée",
    billingMode: "Tarification part Pix",
    prepaymentCode: "Code de prépaiement",
    prepaymentCodeHint: "SIRET/facture, par exemple 12345678912345/FACT12345.",
    certification: "N° de certification",
    status: "Statut",
  },
  list: {
    title: ({ count }: { count: number }) => `Liste des candidats (${number(count)})`,
    add: "Ajouter des candidats",
    addByHand: "Ajouter un candidat",
    emptyTitle: "En attente de candidats",
    emptyText: "Choisissez-les par classe ; la feuille d’émargement sera prête aussitôt.",
    emptyTextByHand: "Ajoutez-les un à un ; la feuille d’émargement sera prête aussitôt.",
    search: "Rechercher un candidat",
    selectAll: "Sélectionner les candidats affichés",
    acts: "Actions",
    formOpen: "Validez ou annulez d’abord le formulaire ouvert.",
    nothingFound: ({ words }: { words: string }) => `Aucun candidat ne correspond à « ${words} ».`,
    edit: ({ name }: { name: string }) => `Modifier les informations de ${name}`,
    remove: ({ name }: { name: string }) => `Retirer ${name} de la liste`,
    removed: ({ name, sex }: { name: string; sex: string }) =>
      bySex(sex, {
        feminine: `${name} a été retirée de la liste.`,
        masculine: `${name} a été retiré de la liste.`,
        unknown: `${name} a été retiré(e) de la liste.`,
      }),
    restored: ({ name }: { name: string }) => `${name} est de nouveau dans la liste.`,
    duplicates: ({ name }: { name: string }) =>
      `Deux lignes portent le nom et la date de naissance de ${name}. Retirez-en une.`,
    homonym: "Homonyme",
    homonymHint: "Un autre candidat porte le même nom : vérifiez la date de naissance.",
  },
  /** What is kept about one person. */
  data: {
    title: "Données d’une personne",
    text: "Tout ce que cette session garde sur quelqu’un, à lui remettre s’il le demande. Les personnes retirées de la liste y sont aussi.",
    whose: "Personne",
    choose: "Choisir une personne",
    paper: "Télécharger en PDF",
    file: "Télécharger en JSON",
  },
  form: {
    createTitle: "Inscrire un candidat",
    editTitle: ({ name }: { name: string }) => `Modifier les informations de ${name}`,
    more: "Autres informations",
    birthplaceBy: "Lieu de naissance",
    byInseeCode: "Par le code INSEE",
    byPostalCode: "Par le code postal et la commune",
    create: "Inscrire le candidat",
    save: "Valider",
    created: "Le candidat a été inscrit avec succès.",
    saved: "Les informations du candidat sont modifiées.",
    problem,
  },
  extraTime: {
    add: ({ name }: { name: string }) => `Ajouter un temps majoré pour ${name}`,
    planned: ({ percent }: { percent: number }) => `Temps majoré prévu : ${percent} %`,
    short: ({ percent }: { percent: number }) => `+${percent} %`,
    none: "Aucun temps majoré",
    forSelected: "Temps majoré…",
    hint: "Un pourcentage, par exemple 33. Jamais le motif.",
    hintForSelected:
      "Un pourcentage, par exemple 33 ; vide pour n’en prévoir aucun. Jamais le motif.",
    nobodySelected: "Cochez au moins un candidat.",
    given: ({ count, percent }: { count: number; percent: number | null }) => {
      const whom = plural(count, {
        one: `${number(count)} candidat`,
        other: `${number(count)} candidats`,
      });
      return percent === null
        ? `Aucun temps majoré n’est plus prévu pour ${whom}.`
        : `Un temps majoré de ${percent} % est prévu pour ${whom}.`;
    },
    takenBack: "Les temps majorés sont de nouveau ce qu’ils étaient.",
  },
  state,
  refused: {
    enrolment: {
      ...closed,
      ...problem,
      "session-over": sessionOver,
      duplicate,
      "percent-invalid": percentInvalid,
      "birthplace-not-chosen":
        "Choisissez la commune dans la liste. Si elle n’y est pas, indiquez-la par son code.",
      "too-many-at-once":
        "100 candidats au plus s’inscrivent à la fois. Personne n’a été inscrit. Inscrivez-les classe par classe.",
    } satisfies Record<
      | EnrolmentRefusal
      | ListingRefusal
      | "percent-invalid"
      | "birthplace-not-chosen"
      | "too-many-at-once",
      string
    >,
    removal: {
      ...closed,
      "not-enrolled": notEnrolled,
      "already-joined": "Ce candidat a déjà rejoint la session. Vous ne pouvez pas le supprimer.",
    } satisfies Record<RemovalRefusal, string>,
    edit: {
      ...closed,
      ...problem,
      duplicate,
      "not-enrolled": notEnrolled,
      "percent-invalid": percentInvalid,
      "already-started":
        "Ce candidat a commencé son test : ses informations ne changent plus ici. Notez la correction dans un signalement C1, ou C2 pour le temps majoré.",
    } satisfies Record<EditRefusal | ListingRefusal | "percent-invalid", string>,
  },
};
