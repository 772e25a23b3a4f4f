import { createMemo, type Accessor } from "solid-js";
import { finalisationPreview, type FinalisationPreview } from "#core/finalisation/preview.ts";
import type { PreviewLine } from "#core/finalisation/preview-lines.ts";
import { createView } from "../../documents/create-view.ts";
import type { SessionPage } from "../session/session-context.ts";

/** Rows are told apart by `id`, so that one that somebody types in stays. */
export type Line = PreviewLine & { id: string };
export type Preview = Omit<FinalisationPreview, "unfinished" | "finished"> & {
  unfinished: readonly Line[];
  finished: readonly Line[];
};

/** What a finalisation would seal now, kept up to date. */
export function usePreview({ documents, open }: SessionPage): Accessor<Preview> {
  const preview = createMemo(() => finalisationPreview(documents(), open.link.facts()));
  return createView(() => ({
    ...preview(),
    unfinished: preview().unfinished.map(withId),
    finished: preview().finished.map(withId),
  }));
}

function withId(line: PreviewLine): Line {
  return { ...line, id: line.candidate };
}
