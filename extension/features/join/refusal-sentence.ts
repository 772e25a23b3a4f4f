import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import { MINUTE_MS, SECOND_MS } from "#core/time.ts";
import type { EnterRefusal } from "./enter.ts";

type Voice = { messages: Messages; format: Format };

/** Why nobody has come in: what happened, and what to do. */
export function refusalSentence(refusal: EnterRefusal, { messages, format }: Voice): string {
  const { join, signIn } = messages.account;
  if (refusal.reason === "unreachable") return navigator.onLine ? signIn.unreachable : join.offline;
  if (refusal.reason === "other-server") return join.invited.otherServer;
  const waitMs = refusal.waitSeconds === null ? MINUTE_MS : refusal.waitSeconds * SECOND_MS;
  const day = refusal.opensOn && format.weekday(refusal.opensOn);
  return join.refused[refusal.reason]({ wait: format.length(waitMs), day });
}
