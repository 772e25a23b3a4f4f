import { EditSession } from "../features/session/EditSession.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function EditRoute() {
  return (
    <WhileOpen>
      <EditSession />
    </WhileOpen>
  );
}
