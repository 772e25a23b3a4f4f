// What every decision about a candidate is written with, and how one is taken back.
import { decisionId, type DecisionId } from "#core/ids.ts";
import { withdrawDecision } from "#core/report/commands.ts";
import type { DecisionArgs } from "#core/report/decide.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { newId } from "../../platform/chance.ts";
import { usePage } from "../../page/page.tsx";
import { useRoom } from "./room-context.tsx";
import { useCarryOut } from "./use-carry-out.ts";

type OfOne = Pick<RoomCandidate, "id">;

export function useDeciding() {
  const { messages } = usePage();
  const room = useRoom();
  const carryOut = useCarryOut();

  const about = ({ id: candidate }: OfOne): Omit<DecisionArgs, "decision"> => ({
    candidate,
    roster: room.link.handles().roster.doc(),
    facts: room.facts(),
    by: room.me,
    now: room.timeNow(),
  });

  function withdraw(candidate: OfOne, decision: DecisionId): boolean {
    return carryOut(
      (draft) => withdrawDecision(draft, { ...about(candidate), decision }),
      () => messages().room.refused.withdrawal,
    );
  }

  return {
    about,
    deciding: (candidate: OfOne): DecisionArgs => ({
      ...about(candidate),
      decision: newId(decisionId),
    }),
    withdraw,
  };
}
