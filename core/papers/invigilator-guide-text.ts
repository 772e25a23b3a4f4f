import type { TextOrder } from "./order.ts";
import type { PaperBlock, PaperText } from "./paper-text.ts";

/** About the product and no session: the panel shows it before anybody has come in. [PP16] */
export type GuideOrder = Pick<TextOrder, "messages">;
export type GuidePart = "before" | "during" | "after";
/** What is done, or what there is to see, and more of it. */
export type Step = { title: string; text: string };

export function invigilatorGuideText(order: GuideOrder): PaperText {
  const { paper, printed } = order.messages;
  const { intro, panel } = printed.guide;
  return {
    title: paper.invigilatorGuide,
    blocks: [
      { kind: "paragraph", text: intro },
      { kind: "heading", text: panel.title },
      listBlock(panel.parts, { isOrdered: false }),
      ...partBlocks(order, "before"),
      ...partBlocks(order, "during"),
      ...partBlocks(order, "after"),
    ],
  };
}

function partBlocks({ messages }: GuideOrder, part: GuidePart): PaperBlock[] {
  const { title, steps } = messages.printed.guide[part];
  return [{ kind: "heading", text: title }, listBlock(steps, { isOrdered: true })];
}

function listBlock(steps: readonly Step[], { isOrdered }: { isOrdered: boolean }): PaperBlock {
  return { kind: "list", isOrdered, items: steps.map(({ title, text }) => `${title}\n${text}`) };
}
