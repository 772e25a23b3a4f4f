import { createMemo, type Accessor } from "solid-js";
import { useSessions } from "../session/sessions-context.tsx";
import { filePlan, type FilePlan } from "./file-plan.ts";
import { useMassFiles } from "./mass-files-context.tsx";

/** null while there is no file. A list that a colleague changes meanwhile changes the plan. */
export function useFilePlan(): Accessor<FilePlan | null> {
  const { incoming, sessions } = useMassFiles();
  const { lines } = useSessions();
  return createMemo(() => {
    const answer = incoming.answer();
    return answer && filePlan(answer, lines() ?? [], sessions());
  });
}
