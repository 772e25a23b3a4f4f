// For which certification a candidate is enrolled, and who pays Pix for it.
import { asksForPricing, type CentreProfile } from "../centre/profile.ts";
import { MAX_SHORT, type BillingMode, type Subscription } from "../schema.ts";
import { told } from "./more-details.ts";

export type SubscriptionDetails = {
  /** Certification sélectionnée. */
  subscription: Subscription;
  /** Tarification part Pix; empty where nobody has said, and where nobody pays. */
  billingMode: BillingMode | "";
  /** Of what was paid before: the SIRET and the number of the invoice. */
  prepaymentCode: string;
};

/** What is read where nothing is written. [SU1] [SU3] */
export const ORDINARY_SUBSCRIPTION: SubscriptionDetails = {
  subscription: "CORE",
  billingMode: "",
  prepaymentCode: "",
};
/** Decided together: neither says anything without the other. */
export const PRICING_FIELDS = ["billingMode", "prepaymentCode"] as const;
export const SUBSCRIPTION_FIELDS = [
  "subscription",
  ...PRICING_FIELDS,
] as const satisfies readonly (keyof SubscriptionDetails)[];

/** What a list points out. The others are told to whoever types; what a merge leaves of them is sealed as it stands. */
const GAPS = [
  "subscription-not-habilitated",
  "billing-mode-missing",
  "prepayment-code-missing",
] as const;
export type SubscriptionGap = (typeof GAPS)[number];
export type SubscriptionProblem =
  | SubscriptionGap
  | "billing-mode-not-asked"
  | "prepayment-code-not-asked"
  | "prepayment-code-too-long";

/** From which a candidate's certification is chosen; empty where there is nothing to choose. [SU1] */
export function subscriptionsOffered({ habilitations }: CentreProfile): Subscription[] {
  return habilitations.length > 0 ? ["CORE", ...habilitations] : [];
}

/** Pix's own certification needs no habilitation. [SU1] [SU7] */
export function isHabilitatedFor(
  { habilitations }: CentreProfile,
  subscription: Subscription,
): boolean {
  return subscription === "CORE" || habilitations.includes(subscription);
}

/**
 * What is chosen, until the centre offers it no more: then it is out of sight, and does not count. What somebody is
 * enrolled for `already` stays in sight. [SU5] [SU6]
 */
export function stillOffered(
  centre: CentreProfile,
  chosen: Subscription,
  already: Subscription = "CORE",
): Subscription {
  return chosen === already || isHabilitatedFor(centre, chosen) ? chosen : "CORE";
}

/**
 * What is wrong with it in this centre, in the order of the form. [SU1] [SU3]
 * Of whom is enrolled already, only with what differs from `before`: the rest stops nobody. [SU5]
 */
export function subscriptionProblems(
  details: Partial<SubscriptionDetails>,
  centre: CentreProfile,
  before?: SubscriptionDetails,
): SubscriptionProblem[] {
  const wanted = { ...ORDINARY_SUBSCRIPTION, ...details };
  const isChosen = before?.subscription !== wanted.subscription;
  const isPriced = PRICING_FIELDS.some((field) => before?.[field] !== wanted[field]);
  return [
    ...(isChosen ? certificationProblems(wanted, centre) : []),
    ...(isPriced ? pricingProblems(wanted, centre) : []),
  ];
}

function certificationProblems(
  { subscription }: SubscriptionDetails,
  centre: CentreProfile,
): SubscriptionProblem[] {
  return isHabilitatedFor(centre, subscription) ? [] : ["subscription-not-habilitated"];
}

function pricingProblems(
  { billingMode, prepaymentCode }: SubscriptionDetails,
  centre: CentreProfile,
): SubscriptionProblem[] {
  const isAsked = asksForPricing(centre);
  const code = prepaymentCode.trim();
  const isPrepaid = billingMode === "PREPAID";
  return told<SubscriptionProblem>([
    [isAsked && billingMode === "", "billing-mode-missing"],
    [!isAsked && billingMode !== "", "billing-mode-not-asked"],
    [isPrepaid && code === "", "prepayment-code-missing"],
    [!isPrepaid && code !== "", "prepayment-code-not-asked"],
    [code.length > MAX_SHORT, "prepayment-code-too-long"],
  ]);
}

/** What an entry still lacks: a merge, or another centre than it was, may have left it so. [SU5] */
export function subscriptionGap(
  details: SubscriptionDetails,
  centre: CentreProfile,
): SubscriptionGap | null {
  const problems: readonly string[] = subscriptionProblems(details, centre);
  return GAPS.find((gap) => problems.includes(gap)) ?? null;
}

/** A code is of something that was prepaid: beside anything else it counts nowhere. [SU4] */
export function countingSubscription(details: SubscriptionDetails): SubscriptionDetails {
  const { subscription, billingMode, prepaymentCode } = details;
  const code = billingMode === "PREPAID" ? prepaymentCode : "";
  return { subscription, billingMode, prepaymentCode: code };
}

/** A pricing without a code takes the code before it along, unless another was given. [SU3] */
export function withItsCode<Details extends Partial<SubscriptionDetails>>(
  details: Details,
): Details | (Details & Pick<SubscriptionDetails, "prepaymentCode">) {
  const { billingMode, prepaymentCode } = details;
  const asksForNone = billingMode !== undefined && billingMode !== "PREPAID";
  return asksForNone && prepaymentCode === undefined ? { ...details, prepaymentCode: "" } : details;
}
