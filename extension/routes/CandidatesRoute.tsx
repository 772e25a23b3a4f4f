import { Candidates } from "../features/candidates/Candidates.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function CandidatesRoute() {
  return (
    <WhileOpen view="candidates">
      <Candidates />
    </WhileOpen>
  );
}
