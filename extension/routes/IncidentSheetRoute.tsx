import { IncidentSheetPage } from "../features/incident-sheet/IncidentSheetPage.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function IncidentSheetRoute() {
  return (
    <WhileOpen view="finalise">
      <IncidentSheetPage />
    </WhileOpen>
  );
}
