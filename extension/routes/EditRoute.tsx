import { EditSession } from "../features/session/EditSession.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function EditRoute() {
  return (
    <WhileOpen view="edit">
      <EditSession />
    </WhileOpen>
  );
}
