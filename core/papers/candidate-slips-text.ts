import type { Codes } from "../facts/queries.ts";
import { displayName } from "../roster/queries.ts";
import { longDate } from "./details.ts";
import type { ListedCandidate, TextOrder } from "./order.ts";
import type { PaperBlock, PaperFact, PaperText } from "./paper-text.ts";

/** Where candidates take their test, as they type it. */
const PLATFORM = "pix.fr";

export type SlipsTextOrder = TextOrder & { codes: Codes };

/** What stands on the slip of one candidate. */
export type Slip = {
  name: string;
  /** What is typed, then when and where. */
  typed: readonly PaperFact[];
  place: readonly PaperFact[];
  how: string;
  qr: Extract<PaperBlock, { kind: "qr" }>;
};

export function candidateSlipsText(order: SlipsTextOrder): PaperText {
  const { paper, printed } = order.messages;
  return {
    title: paper.candidateSlips,
    blocks: [
      { kind: "paragraph", text: printed.slip.howTo },
      ...order.candidates.flatMap((candidate) => blocksOf(slipOf(candidate, order))),
    ],
  };
}

/** Neither the date of birth nor the extra time: a slip is left lying about. [PP13] */
export function slipOf(candidate: ListedCandidate, order: SlipsTextOrder): Slip {
  const { codes, details, messages } = order;
  const { slip } = messages.printed;
  const { field } = messages.session;
  return {
    name: displayName(candidate),
    typed: [
      { name: slip.address, value: PLATFORM },
      { name: field.numberShort, value: String(codes.number) },
      { name: slip.accessCode, value: codes.accessCode },
    ],
    place: [
      { name: field.dateShort, value: longDate(order) },
      { name: field.timeShort, value: details.time },
      { name: field.site, value: details.site },
      { name: field.roomShort, value: details.room },
    ],
    how: slip.how,
    qr: {
      kind: "qr",
      link: `https://${PLATFORM}`,
      alternative: slip.qr({ address: PLATFORM }),
    },
  };
}

function blocksOf({ name, typed, place, how, qr }: Slip): PaperBlock[] {
  return [
    { kind: "heading", text: name },
    { kind: "facts", facts: [...typed, ...place] },
    { kind: "paragraph", text: how },
    qr,
  ];
}
