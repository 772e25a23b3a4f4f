import { longDate, numberText, placeFacts, shortDate } from "./details.ts";
import type { ListedCandidate, TextOrder } from "./order.ts";
import type { PaperFact, PaperText } from "./paper-text.ts";

/** What the list says that candidates sign. [PP3] */
export function attendanceSheetText(order: TextOrder): PaperText {
  const { paper, printed } = order.messages;
  const { session, invigilators, candidates } = printed.attendance;
  return {
    title: paper.attendanceSheet,
    blocks: [
      { kind: "heading", text: session },
      { kind: "facts", facts: [...whenFacts(order), ...placeFacts(order)] },
      { kind: "heading", text: invigilators },
      { kind: "facts", facts: whoFacts(order) },
      {
        kind: "table",
        caption: candidates,
        columns: columnHeads(order),
        rows: order.candidates.map((candidate) => rowOf(candidate, order)),
      },
    ],
  };
}

export function whenFacts(order: TextOrder): PaperFact[] {
  const { details, messages } = order;
  const words = messages.printed.attendance;
  return [
    { name: words.number, value: numberText(order) },
    { name: messages.session.field.dateShort, value: longDate(order) },
    { name: words.time, value: details.time },
  ];
}

/** Who invigilates, and where they sign. */
export function whoFacts({ details, messages }: TextOrder): PaperFact[] {
  const words = messages.printed.attendance;
  return [
    { name: words.supervisedBy, value: details.invigilators },
    { name: words.signatures, value: "" },
  ];
}

export function columnHeads(order: TextOrder): string[] {
  const { messages } = order;
  const { lastName, firstName, birthdate, schoolClass, localId } = messages.candidate.field;
  const last = hasLocalIds(order) ? localId : schoolClass;
  return [lastName, firstName, birthdate, last, messages.printed.attendance.signature];
}

/** By column; room to sign is left empty. */
export function rowOf(candidate: ListedCandidate, order: TextOrder): string[] {
  const { lastName, firstName, birthdate, schoolClass, externalId } = candidate;
  const last = hasLocalIds(order) ? externalId : schoolClass;
  return [lastName.toUpperCase(), firstName, shortDate(order, birthdate), last, ""];
}

/** Of the two, the class: outside a school nobody has one, and the identifier stands there. [PP3] */
function hasLocalIds({ candidates }: TextOrder): boolean {
  const hasClass = candidates.some(({ schoolClass }) => schoolClass !== "");
  return !hasClass && candidates.some(({ externalId }) => externalId !== "");
}
