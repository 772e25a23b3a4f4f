import type { DraftField, FieldFault } from "#core/imports/draft-faults.ts";
import type { Messages } from "#core/messages/messages.ts";

/** What is wrong with this field, to be said beside it. */
export function faultSentence(
  { register }: Messages,
  field: DraftField,
  faults: readonly FieldFault[],
): string | undefined {
  const found = faults.find((each) => each.field === field);
  if (!found) return undefined;
  const { problem, noLastName, noFirstName } = register.correction;
  if (found.fault !== "no-name") return problem[found.fault];
  return field === "firstName" ? noFirstName : noLastName;
}
