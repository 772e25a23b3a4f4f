import { Candidates } from "../features/session/Candidates.tsx";
import { SessionHead } from "../features/session/SessionHead.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function CandidatesRoute() {
  return (
    <WhileOpen>
      <SessionHead>
        <Candidates />
      </SessionHead>
    </WhileOpen>
  );
}
