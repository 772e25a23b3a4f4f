import { drawForm } from "./draw-form.ts";
import { addTypefaces, orderByRow } from "./form.ts";
import { fraudFacts } from "./fraud-facts.ts";
import { fraudOutcome } from "./fraud-outcome.ts";
import { drawHead } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { savePaper, startPaper } from "./paper.ts";
import { addSheet } from "./sheet.ts";

/**
 * Two pages, to be printed or filled in on the screen, and signed. Nobody's name is on it before somebody
 * has written it, and nothing in it leads back into the session. [PP12]
 */
export async function fraudReport(order: PaperOrder): Promise<Uint8Array> {
  const title = order.messages.paper.fraudReport;
  const paper = await startPaper(order, title);
  const pages = [fraudFacts(order), fraudOutcome(order.messages.printed.fraud)];
  pages.forEach((parts, index) => {
    const sheet = addSheet(paper, "portrait");
    if (index === 0) addTypefaces(sheet);
    drawHead(sheet, order, { title, page: index + 1, of: pages.length });
    drawForm(sheet, order, parts);
    orderByRow(sheet);
  });
  return savePaper(paper);
}
