import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import type { ApiRefusal } from "../../relay-link/api.ts";

/** What the relay has refused, as a sentence about an account or a team. */
export function refusalOf(
  { reason, waitSeconds }: ApiRefusal,
  { messages, format }: { messages: Messages; format: Format },
): string {
  const { refused, unreachable } = messages.account.signIn;
  if (reason === "unreachable") return unreachable;
  return refused[reason]({ wait: format.length((waitSeconds ?? 60) * 1000) });
}
