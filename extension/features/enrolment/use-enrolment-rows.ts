import { createMemo, type Accessor } from "solid-js";
import { enrolmentRows, type EnrolmentRow } from "#core/register/enrolment.ts";
import { byClassAndName } from "#core/register/queries.ts";
import type { Register } from "#core/register/register.ts";
import type { EnrolledCandidate } from "#core/roster/queries.ts";
import { createEnrolled } from "../../documents/create-enrolled.ts";
import { useSessionPage } from "../session/session-context.ts";

/**
 * The pupils of the register beside who is enrolled. A whole school takes longer than a frame to go
 * through: whatever else is written in the session leaves the rows as they are.
 */
export function useEnrolmentRows(register: Accessor<Register>): {
  enrolled: Accessor<readonly EnrolledCandidate[]>;
  rows: Accessor<readonly EnrolmentRow[]>;
} {
  const { id: session, documents, facts } = useSessionPage();
  const pupils = createMemo(() => register().pupils.toSorted(byClassAndName));
  const asEntered = createEnrolled({ documents, facts });
  const enrolled = createMemo(() => asEntered(), [], { equals: samePeople });
  const rows = createMemo(() => enrolmentRows(pupils(), { session, enrolled: enrolled() }));
  return { enrolled, rows };
}

function samePeople(
  some: readonly EnrolledCandidate[],
  others: readonly EnrolledCandidate[],
): boolean {
  if (some.length !== others.length) return false;
  return some.every((person, at) => {
    const { id, lastName, firstName, birthdate } = others[at] ?? {};
    return (
      person.id === id &&
      person.lastName === lastName &&
      person.firstName === firstName &&
      person.birthdate === birthdate
    );
  });
}
