/**
 * The blocks in their order, page by page: as many on each as its `room` takes, and never more than
 * `most`. A block that is higher than a page has one for itself. There is always a page.
 */
export function paginate<Block extends { height: number }>(
  blocks: readonly Block[],
  { room, most = Infinity }: { room: number; most?: number },
): Block[][] {
  const pages: Block[][] = [[]];
  let left = room;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (block.height > left || page.length === most)) {
      pages.push([block]);
      left = room - block.height;
    } else {
      page.push(block);
      left -= block.height;
    }
  }
  return pages;
}
