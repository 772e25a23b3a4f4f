import { textOfParts } from "./form-parts.ts";
import { fraudFacts } from "./fraud-facts.ts";
import { fraudOutcome } from "./fraud-outcome.ts";
import type { TextOrder } from "./order.ts";
import type { PaperText } from "./paper-text.ts";

export function fraudReportText(order: TextOrder): PaperText {
  return {
    title: order.messages.paper.fraudReport,
    blocks: textOfParts(order, [
      ...fraudFacts(order),
      ...fraudOutcome(order.messages.printed.fraud),
    ]),
  };
}
