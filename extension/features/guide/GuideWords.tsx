import { createMemo } from "solid-js";
import { invigilatorGuideText } from "#core/papers/invigilator-guide-text.ts";
import { useSurroundings } from "../../page/page.tsx";
import { PaperView } from "../papers/PaperView.tsx";

/** What the printed guide says, for whoever has it nowhere at hand. */
export function GuideWords() {
  const { messages } = useSurroundings();
  const blocks = createMemo(() => invigilatorGuideText({ messages: messages() }).blocks);
  return <PaperView blocks={blocks()} />;
}
