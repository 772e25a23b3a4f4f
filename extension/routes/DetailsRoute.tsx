import { Details } from "../features/session/Details.tsx";
import { SessionHead } from "../features/session/SessionHead.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function DetailsRoute() {
  return (
    <WhileOpen view="details">
      <SessionHead>
        <Details />
      </SessionHead>
    </WhileOpen>
  );
}
