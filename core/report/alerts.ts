import type { Alert } from "../facts/queries.ts";
import { standing, type Situation } from "./decisions.ts";

export type AlertAnswer = "dismissed" | "validated";

/**
 * What people in the room have answered to this alert, whether or not the platform has heard it. Two
 * at once: validated wins, for its report of the question stands. [RE10]
 */
export function answerTo(
  situation: Pick<Situation, "decisions">,
  { id, about }: Pick<Alert, "id" | "about">,
): AlertAnswer | null {
  const has = (answer: AlertAnswer) =>
    standing(situation, `alert-${answer}`).some(({ alert }) => alert === id);
  if (about === "question" && has("validated")) return "validated";
  return has("dismissed") ? "dismissed" : null;
}
