// The words of a paper, twice: as they stand in its PDF, and as its text has them.
import { BOX } from "../papers/form-label.ts";
import type { PaperOrder } from "../papers/order.ts";
import { sessionTitle } from "../papers/paper.ts";
import type { PaperBlock, PaperText } from "../papers/paper-text.ts";
import { openPaper } from "./reading-papers.ts";

/** Sorted; what every page has around its content is left out. Fields that are seen count as they are filled. */
export async function wordsOfPdf(
  bytes: Uint8Array,
  order: PaperOrder,
  title: string,
): Promise<string[]> {
  const { pages, fields } = await openPaper(bytes);
  const texts = pages.flatMap((page, index) => {
    const around = aroundPage(order, { title, page: index + 1, of: pages.length });
    const left = page.map(({ text }) => text);
    // Once each: the same words may stand in the content as well.
    for (const text of around) left.splice(left.indexOf(text), 1);
    return left;
  });
  return wordsIn([...texts, ...Object.values(fields).flat().map(shownIn)]);
}

/** Sorted, without the title, which stands around the content. */
export function wordsOfText({ blocks }: PaperText): string[] {
  return wordsIn(blocks.flatMap(textsOf));
}

function aroundPage(
  order: PaperOrder,
  { title, page, of }: { title: string; page: number; of: number },
): string[] {
  const { messages, format, madeAt } = order;
  const { printed } = messages;
  const made = { day: format.day(madeAt), time: format.time(madeAt) };
  return [title, sessionTitle(order), printed.page({ page, of }), printed.made(made)];
}

function textsOf(block: PaperBlock): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "facts":
      return block.facts.flatMap(({ name, value }) => [name, value]);
    case "list":
      return block.items.map((item, index) => (block.isOrdered ? `${index + 1}. ${item}` : item));
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case "qr":
      return [];
  }
}

/** A line may end after a hyphen, so a word does, too. */
function wordsIn(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(/\s+|(?<=-)/));
  return words.filter((word) => word !== "").toSorted();
}

/** Boxes have names of their states, and are shown as boxes; choices are offered, not written. */
function shownIn(field: object): string {
  const { type, hidden, value } = { type: "", hidden: false, value: "", ...field };
  if (hidden) return "";
  return type === "checkbox" ? BOX : type === "text" ? value : "";
}
