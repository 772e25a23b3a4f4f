import { longDate } from "./details.ts";
import type { TextOrder } from "./order.ts";
import type { PaperFact, PaperText } from "./paper-text.ts";

export function doorSignText(order: TextOrder): PaperText {
  const { paper, printed } = order.messages;
  return {
    title: paper.doorSign,
    blocks: [
      { kind: "heading", text: printed.door.underWay },
      { kind: "paragraph", text: printed.door.silence },
      { kind: "facts", facts: doorFacts(order) },
    ],
  };
}

/** What everybody who passes by may read: no code opens anything from here. [PP14] */
export function doorFacts(order: TextOrder): PaperFact[] {
  const { codes, details, messages } = order;
  const { field } = messages.session;
  const number = codes && [{ name: field.numberShort, value: String(codes.number) }];
  return [
    { name: field.roomShort, value: details.room },
    { name: field.site, value: details.site },
    { name: field.dateShort, value: longDate(order) },
    { name: field.timeShort, value: details.time },
    ...(number ?? []),
  ];
}
