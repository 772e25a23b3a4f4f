import type { FactsView } from "#core/facts/queries.ts";
import type { PersonId } from "#core/ids.ts";
import type { Messages } from "#core/messages/messages.ts";

/** What somebody was last called, or who it can only be if the session does not know them. */
export function nameOf(
  person: PersonId,
  { people }: Pick<FactsView, "people">,
  messages: Messages,
): string {
  return people.get(person)?.name ?? messages.person.theSystem;
}
