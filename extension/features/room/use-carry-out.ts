import type { ReportDocument } from "#core/schema.ts";
import type { Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { useRoom } from "./room-context.tsx";

export type CarryOut = <Reason extends string>(
  command: (draft: ReportDocument) => Verdict<Reason>,
  /** In the language of now, which may change while one of them stands there; null: nothing that anybody needs to hear. */
  sentences: () => Record<Reason, string | null>,
) => boolean;

/** Writes something into the report, and says whether it did; a refusal is told where the person is looking. */
export function useCarryOut(): CarryOut {
  const room = useRoom();
  return (command, sentences) => {
    const verdict = runCommand(room.link.handles().report, command);
    room.setRefusal(verdict.ok ? null : () => sentences()[verdict.reason]);
    return verdict.ok;
  };
}
