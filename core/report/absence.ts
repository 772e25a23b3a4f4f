// Who has not come, and why.
import { MAX_SHORT, type AbsenceReason } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { standing, type DecisionMade, type Situation } from "./decisions.ts";
import { isAbsent } from "./presence.ts";

/** Why somebody is absent: one of a few reasons, words, both or neither. */
export type AbsenceGrounds = { reason: AbsenceReason | null; words: string };
export type ExplanationRefusal = "not-absent" | "words-too-long";

export const NO_GROUNDS: AbsenceGrounds = { reason: null, words: "" };

/** The absence that counts, with its grounds: the one said last; null for whoever is not absent. [RE22] */
export function absenceOf(situation: Situation): DecisionMade | null {
  if (!isAbsent(situation)) return null;
  const said = standing(situation, "absence");
  return (
    said.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)).at(-1) ?? null
  );
}

/** Only an absence that counts is explained, and in few words. [RE22] */
export function mayExplainAbsence(
  situation: Situation,
  { words }: AbsenceGrounds,
): Verdict<ExplanationRefusal> {
  if (!isAbsent(situation)) return refuse("not-absent");
  return words.length > MAX_SHORT ? refuse("words-too-long") : allow();
}

/** An absence is taken back while it counts. [RE5] */
export function mayTakeBackAbsence(situation: Situation): Verdict<"not-absent"> {
  return isAbsent(situation) ? allow() : refuse("not-absent");
}
