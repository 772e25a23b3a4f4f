import { SUBSCRIPTION_NAMES } from "../../results/french-names.ts";
import type { SubscriptionGap, SubscriptionProblem } from "../../roster/subscription.ts";
import type { BillingMode, Subscription } from "../../schema.ts";
import { number, plural } from "./counting.ts";

/** Beside its field. */
export const subscriptionProblem = {
  "subscription-not-habilitated":
    "Le centre n’est pas habilité pour cette certification. Choisissez-en une autre.",
  "billing-mode-missing": "Veuillez choisir la tarification de la part Pix.",
  "billing-mode-not-asked": "Ce centre n’indique pas de tarification. Retirez-la.",
  "prepayment-code-missing":
    "Veuillez indiquer le code de prépaiement (SIRET/facture), ou choisir une autre tarification.",
  "prepayment-code-not-asked":
    "Le code de prépaiement reste vide si la tarification n’est pas Prépayée.",
  "prepayment-code-too-long": "Le code de prépaiement a 255 caractères au plus. Raccourcissez-le.",
} satisfies Record<SubscriptionProblem, string>;

/** For what a candidate is enrolled, and who pays Pix for it. */
export const subscription = {
  name: SUBSCRIPTION_NAMES,
  /** Where there is little room. */
  short: {
    CORE: "Pix",
    CLEA: "Pix-CléA",
    DROIT: "Pix+ Droit",
    EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
    EDU_CPE: "Pix+ Édu CPE",
    PRO_SANTE: "Pix+ Pro Santé",
  } satisfies Record<Subscription, string>,
  /** To whoever is in the room. */
  enrolledFor: {
    CORE: "Inscription à la certification Pix",
    CLEA: "Inscription à la double certification Pix-CléA",
    DROIT: "Inscription à Pix+ Droit",
    EDU_1ER_DEGRE: "Inscription à Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Inscription à Pix+ Édu 2nd degré",
    EDU_CPE: "Inscription à Pix+ Édu CPE",
    PRO_SANTE: "Inscription à Pix+ Pro Santé",
  } satisfies Record<Subscription, string>,
  billing: {
    FREE: "Gratuite",
    PREPAID: "Prépayée",
    PAID: "Payante",
  } satisfies Record<BillingMode, string>,
  clea: {
    /** In a line of the list. */
    tag: ({ count }: { count: number }) => `CléA : ${number(count)}`,
    published: ({ count }: { count: number }) =>
      plural(count, {
        one: "1 candidat était inscrit à la double certification Pix-CléA.",
        other: `${number(count)} candidats étaient inscrits à la double certification Pix-CléA.`,
      }),
    toReferer:
      "Vous êtes le référent CléA Numérique du centre : ces résultats sont pour vous, à déposer sur la plateforme CléA.",
    toOthers:
      "Le référent CléA Numérique du centre doit déposer ces résultats sur la plateforme CléA. La page Équipe dit qui l’est.",
  },
  chooseBilling: "Choisir une tarification",
  /** In a tag of the list. */
  gap: {
    "subscription-not-habilitated": "Certification à changer",
    "billing-mode-missing": "Tarification à indiquer",
    "prepayment-code-missing": "Code de prépaiement à indiquer",
  } satisfies Record<SubscriptionGap, string>,
};
