import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import type { ApiRefusal } from "../../relay-link/api.ts";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { removeSession } from "../session/remove-session.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { unmergeSession, type Merged } from "./merge-session.ts";
import { useNotRestored } from "./use-not-restored.ts";

/** Takes an import back, and says what of it stays. */
export function useUndo(): (
  made: readonly SessionId[],
  merged: readonly Merged[],
) => Promise<void> {
  const page = usePage();
  const { say } = useMember();
  const { lines, hide } = useSessions();
  const desk = useCentreDesk();
  const notRestored = useNotRestored();
  const words = () => page.messages().massImport;

  async function remove(id: SessionId): Promise<ApiRefusal["reason"] | null> {
    const number = lines()?.find((line) => line.id === id)?.number ?? null;
    const refusal = await removeSession(page.documents.database, desk(), { id, number });
    if (!refusal) hide(id);
    return refusal?.reason ?? null;
  }

  return async (made, merged) => {
    const said = notRestored(merged.flatMap(unmergeSession));
    const left = { begun: 0, unreachable: 0, refused: 0 };
    for (const id of made) {
      const reason = await remove(id);
      if (reason !== null) left[kindOf(reason)] += 1;
    }
    for (const kind of ["begun", "unreachable", "refused"] as const)
      if (left[kind] > 0) said.push(words().notUndone[kind]({ count: left[kind] }));
    say(said.length > 0 ? said.join(" ") : words().undone);
  };
}

function kindOf(reason: ApiRefusal["reason"]): "begun" | "unreachable" | "refused" {
  if (reason === "session-started") return "begun";
  return reason === "unreachable" ? "unreachable" : "refused";
}
