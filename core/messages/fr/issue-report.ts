import type { CategoryCode } from "../../report/categories.ts";
import type { CategoryRefusal, Gap, IssueReportRefusal } from "../../report/issue-report-policy.ts";
import type { AboutRefusal } from "../../report/policy.ts";
import { number, plural } from "./counting.ts";
import { ready } from "./ready-sentence.ts";
import { closed } from "./session.ts";

/** As the PV d’incident and Pix Certif name them. */
const category = {
  C1: "Modification des prénom/nom/date de naissance",
  C2: "Ajout/modification du temps majoré",
  C4: "Était présent(e) mais a oublié de signer, ou a signé sur la mauvaise ligne",
  C6: "Suspicion de fraude",
  C7: "Incident technique non bloquant",
  C8: "Incident lié au candidat non bloquant",
  E1: "L’image ne s’affiche pas",
  E2: "Le simulateur/l’application ne s’affiche pas",
  E3: "Le fichier à télécharger ne se télécharge pas ou ne s’ouvre pas",
  E4: "Le site à visiter est indisponible/en maintenance/inaccessible",
  E5: "Le site est bloqué par les restrictions réseau de l’établissement (réseaux sociaux par ex.)",
  E8: "Le candidat bénéficie d’un temps majoré et n’a pas pu répondre à la question dans le temps imparti",
  E9: "Le logiciel installé sur l’ordinateur n’a pas fonctionné",
  E10: "Le candidat a été contraint de cliquer en dehors du cadre autorisé pour une question en mode focus",
  E11: "Un problème technique lié à la plateforme Pix a empêché le candidat de répondre à la question",
  E12: "Problème avec l’accessibilité de la question (ex : daltonisme)",
} satisfies Record<CategoryCode, string>;

/** Under which the categories stand when one is chosen. */
const group = {
  "C1-C2": "Modification infos candidat",
  "E1-E12": "Problème technique sur une question",
};

const informative =
  "Signalement à titre informatif, le problème rencontré n’a pas empêché le candidat de continuer à répondre aux questions.";

/** What a category asks for, or is for. */
const help: Partial<Record<CategoryCode, string>> = {
  C1: "Renseignez les informations correctes.",
  C2: "Précisez le temps majoré.",
  C6: "Remplissez aussi le PV de fraude et envoyez-le.",
  C7: `L’ordinateur s’est éteint, lenteur significative du réseau et/ou de l’appareil etc. ${informative}`,
  C8: `Le candidat a quitté temporairement, sous surveillance, la salle d’examen, est arrivé en retard, etc. ${informative}`,
};

const descriptionTooLong = "La description a 500 caractères au plus. Raccourcissez-la.";
const categoryRefused = {
  "category-retired":
    "Cette catégorie n’existe plus. Le texte est gardé ; choisissez une catégorie d’aujourd’hui.",
  "category-unknown": "Cette catégorie n’existe pas. Le texte est gardé ; choisissez-en une autre.",
  "question-number-invalid": "Le numéro de question va de 1 à 500.",
} satisfies Record<CategoryRefusal, string>;

export const issueReport = {
  title: "Signalement du candidat",
  count: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} signalement`, other: `${number(count)} signalements` }),
  list: "Mes signalements",
  add: "Ajouter un signalement",
  addAnother: "Ajouter un autre signalement",
  addFor: ({ name }: { name: string }) => `Ajouter un signalement pour ${name}`,
  openFor: ({ count, name }: { count: number; name: string }) =>
    plural(count, {
      one: `${number(count)} signalement pour ${name}, ajouter ou supprimer`,
      other: `${number(count)} signalements pour ${name}, ajouter ou supprimer`,
    }),
  note: "Noter un incident",
  submit: "Ajouter le signalement",
  remove: ({ category: code }: { category: string }) => `Supprimer le signalement ${code}`,
  also: {
    open: "Aussi pour d’autres candidats",
    title: "Le même signalement pour d’autres candidats",
    hint: "Chacun aura son signalement, avec la même catégorie et le même texte. Vous pourrez ensuite modifier chacun.",
    act: ({ count }: { count: number }) =>
      plural(count, {
        one: `Noter pour ${number(count)} candidat`,
        other: `Noter pour ${number(count)} candidats`,
      }),
    none: "Cochez au moins un candidat.",
    done: ({ count }: { count: number }) =>
      plural(count, {
        one: `Le signalement est noté pour ${number(count)} autre candidat.`,
        other: `Le signalement est noté pour ${number(count)} autres candidats.`,
      }),
  },
  spread: ({ count }: { count: number }) => `Faire ${number(count)} signalements, un par question`,
  spreadDone: ({ count }: { count: number }) =>
    `${number(count)} signalements sont notés, un par question.`,
  removed: ({ category: code }: { category: string }) =>
    code ? `Le signalement ${code} est supprimé.` : "Le signalement est supprimé.",
  restored: ({ category: code }: { category: string }) =>
    code ? `Le signalement ${code} est rétabli.` : "Le signalement est rétabli.",
  added: ({ category: code, name }: { category: string; name: string }) =>
    `Signalement ${code} ajouté pour ${name}.`,
  saved: ({ category: code, time }: { category: string; time: string }) =>
    `Signalement ${code} enregistré à ${time}.`,
  mayWait: "Vous pouvez fermer cette fiche et compléter plus tard.",
  category,
  group,
  help,
  ready,
  field: {
    what: "Que s’est-il passé ?",
    whatHint: "Facultatif : vos mots d’abord, la catégorie ensuite.",
    category: "Catégorie",
    choose: "Veuillez sélectionner une catégorie",
    /** `words`: as they were written. */
    proposedBecause: ({ category: code, words }: { category: string; words: string }) =>
      `Catégorie proposée : ${code}, à cause de « ${words} ».`,
    ready: "Phrases toutes prêtes",
    description: "Description",
    questionNumber: "Numéro de question",
    questionNumberHint:
      "Pour plusieurs questions, écrivez par exemple 7, 9-11\u00a0: chacune aura son signalement.",
    minutes: "Temps ajouté à cause de l’incident",
    minutesNone: "Aucun",
    minutesSome: ({ minutes }: { minutes: number }) => `${minutes} min`,
    minutesShort: ({ minutes }: { minutes: number }) => `+${minutes} min`,
    newEnd: ({ time }: { time: string }) => `Nouvelle fin théorique : ${time}`,
    writtenBy: ({ name, time }: { name: string; time: string }) => `Écrit par ${name} à ${time}`,
    writtenByYou: ({ time }: { time: string }) => `Écrit par vous à ${time}`,
  },
  notSent: "Ce signalement était incomplet : il n’a pas été transmis.",
  gap: {
    "category-missing":
      "Choisissez une catégorie : sans elle, ce signalement ne sera pas transmis.",
    "category-retired": "Cette catégorie n’existe plus. Choisissez-en une autre.",
    "category-unknown": "Cette catégorie n’existe pas. Choisissez-en une autre.",
    "description-missing":
      "Décrivez ce qui s’est passé : sans cela, ce signalement ne sera pas transmis.",
    "question-number-missing":
      "Indiquez le numéro de la question : sans lui, ce signalement ne sera pas transmis.",
  } satisfies Record<Gap, string>,
  impactful: "Pix traite ce signalement avant de publier les résultats.",
  refused: {
    addition: {
      ...closed,
      ...categoryRefused,
      "not-enrolled":
        "Ce candidat n’est plus inscrit à la session. Votre texte est gardé sur cette page ; choisissez un autre candidat.",
      "description-too-long": descriptionTooLong,
    } satisfies Record<AboutRefusal | CategoryRefusal | "description-too-long", string>,
    edit: {
      ...closed,
      ...categoryRefused,
      "unknown-issue-report":
        "Ce signalement n’est pas encore sur cet appareil. Rien n’a été modifié. Réessayez dans un instant.",
      removed:
        "Un collègue vient de supprimer ce signalement. Votre texte est gardé sur cette page ; ajoutez-le comme nouveau signalement.",
      "description-too-long": descriptionTooLong,
    } satisfies Record<IssueReportRefusal | CategoryRefusal | "description-too-long", string>,
  },
};
