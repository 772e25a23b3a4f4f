import { Finalisation } from "../features/finalisation/Finalisation.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function FinaliseRoute() {
  return (
    <WhileOpen view="finalise">
      <Finalisation />
    </WhileOpen>
  );
}
