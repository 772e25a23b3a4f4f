import { createMemo, type Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import { problemRows } from "./problem-rows.ts";

export type FileOutcome = { isStopped: boolean; sentence: string };

/** What has come out of reading the file; null while there is none. */
export function useOutcome(): Accessor<FileOutcome | null> {
  const page = usePage();
  const { incoming } = useMassFiles();
  return createMemo(() => {
    const answer = incoming.answer();
    if (!answer) return null;
    const { preview } = page.messages().massImport;
    const wrong = problemRows(answer).filter(({ isBlocking }) => isBlocking).length;
    if (wrong > 0) return { isStopped: true, sentence: preview.stopped({ count: wrong }) };
    const { sessions } = answer;
    const sentence = preview.ready({
      created: sessions.length,
      empty: sessions.filter(({ people }) => people.length === 0).length,
      people: sessions.reduce((sum, { people }) => sum + people.length, 0),
    });
    return { isStopped: false, sentence };
  });
}
