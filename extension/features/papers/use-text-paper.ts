import { createSignal, type Accessor } from "solid-js";
import type { PaperText } from "#core/papers/paper-text.ts";
import type { Stamp } from "#core/papers/text-paper.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { useSessionPage } from "../session/session-context.ts";
import { makePaper } from "./ask-paper-worker.ts";

/** Makes a paper of what was composed here, and hands it to the browser's downloads. */
export function useTextPaper(): {
  download: (paper: { fileName: string; text: PaperText; stamp: Stamp | null }) => Promise<void>;
  /** Whether the last one that was asked for could not be made. */
  hasFailed: Accessor<boolean>;
} {
  const page = usePage();
  const { facts } = useSessionPage();
  const [hasFailed, setFailed] = createSignal(false);

  return {
    hasFailed,
    async download({ fileName, text, stamp }) {
      setFailed(false);
      try {
        const bytes = await makePaper({
          kind: "set",
          text,
          stamp,
          codes: facts().codes,
          language: page.language(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          madeAt: Date.now(),
        });
        saveFile(fileName, "application/pdf", bytes);
      } catch (error) {
        setFailed(true);
        reportError(error);
      }
    },
  };
}
