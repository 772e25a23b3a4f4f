// What somebody in the room says of a candidate who has not come.
import type { AbsenceGrounds, ExplanationRefusal } from "#core/report/absence.ts";
import { explainAbsence, markAbsent, takeBackAbsence } from "#core/report/absence-commands.ts";
import type { AboutRefusal } from "#core/report/policy.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { useCarryOut } from "./use-carry-out.ts";
import { useDeciding } from "./use-deciding.ts";

type Named = Pick<RoomCandidate, "id" | "firstName" | "lastName">;
type Refused = Record<AboutRefusal | ExplanationRefusal, string | null>;

export function useAbsence() {
  const { messages } = usePage();
  const room = useRoom();
  const carryOut = useCarryOut();
  const { about, deciding, withdraw } = useDeciding();
  const words = () => messages().absence;
  const markRefused = () => words().refused.mark;
  const undo = (run: () => void) => ({ word: messages().action.undo, run });

  function takeBack(candidate: Named): boolean {
    const args = about(candidate);
    return carryOut(
      (draft) => takeBackAbsence(draft, args),
      () => words().refused.takeBack,
    );
  }

  function explain(candidate: Named, grounds: AbsenceGrounds, refused: () => Refused): void {
    const args = { ...deciding(candidate), ...grounds };
    if (!carryOut((draft) => explainAbsence(draft, args), refused)) return;
    const isExplained = grounds.reason !== null || grounds.words !== "";
    const sentence = isExplained ? words().explained : words().unexplained;
    const text = sentence({ name: spokenName(candidate) });
    room.say({ text, undo: undo(() => void withdraw(candidate, args.decision)) });
  }

  return {
    mark(candidate: Named): void {
      const args = deciding(candidate);
      if (!carryOut((draft) => markAbsent(draft, args), markRefused)) return;
      const text = words().marked({ name: spokenName(candidate) });
      room.say({ text, undo: undo(() => void takeBack(candidate)) });
    },

    explain: (candidate: Named, grounds: AbsenceGrounds) =>
      explain(candidate, grounds, () => words().refused.explain),

    /** When the field goes, perhaps because the absence has just been taken back: that is no news then. */
    explainLast: (candidate: Named, grounds: AbsenceGrounds) =>
      explain(candidate, grounds, () => ({ ...words().refused.explain, "not-absent": null })),

    takeBack(candidate: Named): void {
      if (!takeBack(candidate)) return;
      room.say({ text: words().takenBack({ name: spokenName(candidate) }) });
    },
  };
}
