// In which order and under which headings the categories stand when one is chosen.
import type { CategoryCode } from "#core/report/categories.ts";
import type { Messages } from "#core/messages/messages.ts";

export type Offer =
  | { kind: "category"; code: CategoryCode }
  | { kind: "group"; code: keyof Messages["issueReport"]["group"]; codes: readonly CategoryCode[] };

/** What happens most often in a room comes first. */
export const OFFERS: readonly Offer[] = [
  { kind: "category", code: "C7" },
  { kind: "category", code: "C8" },
  {
    kind: "group",
    code: "E1-E12",
    codes: ["E1", "E2", "E3", "E4", "E5", "E8", "E9", "E10", "E11", "E12"],
  },
  { kind: "group", code: "C1-C2", codes: ["C1", "C2"] },
  { kind: "category", code: "C4" },
  { kind: "category", code: "C6" },
];

/** All of them in that order. */
export const OFFERED_CODES: readonly CategoryCode[] = OFFERS.flatMap((offer) =>
  offer.kind === "group" ? offer.codes : offer.code,
);
