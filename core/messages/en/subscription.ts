import type {
  subscription as french,
  subscriptionProblem as frenchProblem,
} from "../fr/subscription.ts";
import { number, plural } from "./counting.ts";

export const subscriptionProblem: typeof frenchProblem = {
  "subscription-not-habilitated":
    "The centre is not habilitated for this certification. Choose another one.",
  "billing-mode-missing": "Please choose who pays Pix’s share.",
  "billing-mode-not-asked": "This centre states no pricing. Remove it.",
  "prepayment-code-missing":
    "Please enter the prepayment code (SIRET/invoice), or choose another pricing.",
  "prepayment-code-not-asked": "The prepayment code stays empty unless the pricing is Prepaid.",
  "prepayment-code-too-long": "The prepayment code has at most 255 characters. Shorten it.",
};

export const subscription: typeof french = {
  name: {
    CORE: "Pix certification",
    CLEA: "Double certification Pix-CléA",
    DROIT: "Pix+ Droit",
    EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
    EDU_CPE: "Pix+ Édu CPE",
    PRO_SANTE: "Pix+ Pro Santé",
  },
  short: {
    CORE: "Pix",
    CLEA: "Pix-CléA",
    DROIT: "Pix+ Droit",
    EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
    EDU_CPE: "Pix+ Édu CPE",
    PRO_SANTE: "Pix+ Pro Santé",
  },
  enrolledFor: {
    CORE: "Enrolled for the Pix certification",
    CLEA: "Enrolled for the double certification Pix-CléA",
    DROIT: "Enrolled for Pix+ Droit",
    EDU_1ER_DEGRE: "Enrolled for Pix+ Édu 1er degré",
    EDU_2ND_DEGRE: "Enrolled for Pix+ Édu 2nd degré",
    EDU_CPE: "Enrolled for Pix+ Édu CPE",
    PRO_SANTE: "Enrolled for Pix+ Pro Santé",
  },
  billing: { FREE: "Free", PREPAID: "Prepaid", PAID: "Paid" },
  clea: {
    tag: ({ count }) => `CléA: ${number(count)}`,
    published: ({ count }) =>
      plural(count, {
        one: "1 candidate was enrolled for the double certification Pix-CléA.",
        other: `${number(count)} candidates were enrolled for the double certification Pix-CléA.`,
      }),
    toReferer:
      "You are the CléA Numérique referer of the centre: these results are yours to hand in on the CléA platform.",
    toOthers:
      "The CléA Numérique referer of the centre has to hand in these results on the CléA platform. The Team page says who that is.",
  },
  chooseBilling: "Choose a pricing",
  gap: {
    "subscription-not-habilitated": "Certification to be changed",
    "billing-mode-missing": "Pricing to be stated",
    "prepayment-code-missing": "Prepayment code to be stated",
  },
};
