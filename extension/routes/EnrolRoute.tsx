import { EnrolPupils } from "../features/enrolment/EnrolPupils.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function EnrolRoute() {
  return (
    <WhileOpen view="enrol">
      <EnrolPupils />
    </WhileOpen>
  );
}
