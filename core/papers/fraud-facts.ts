// The first page of the fraud report: which session, whom it concerns, what happened.
import { longDate } from "./details.ts";
import { boxesOf, type FormCell, type FormPart } from "./form-parts.ts";
import { CONCERNED, concernedAt, FRAUD_FIELDS } from "./fraud-fields.ts";
import type { TextOrder } from "./order.ts";

/** Of the people nothing is known here: a list of names would make suspects of those who are on it. [PP12] */
export type FraudOrder = Pick<TextOrder, "codes" | "details" | "format" | "messages">;
type Words = TextOrder["messages"]["printed"]["fraud"];

/** What a written line takes. */
const LINE = 30;

export function fraudFacts(order: FraudOrder): FormPart[] {
  const words = order.messages.printed.fraud;
  return [
    { kind: "paragraph", text: words.howTo },
    { kind: "heading", text: words.session },
    sessionPart(order),
    concernedPart(order),
    ...factsParts(words),
  ];
}

function sessionPart(order: FraudOrder): FormPart {
  const { codes, details, messages } = order;
  const { field } = messages.session;
  const number = codes === null ? "" : String(codes.number);
  const when = [
    { ...known("number", field.number, number), span: 3 },
    { ...known("date", field.date, longDate(order)), span: 5 },
    { ...known("time", field.time, details.time), span: 4 },
  ];
  const where = [known("site", field.site, details.site), known("room", field.room, details.room)];
  return { kind: "cells", rows: [{ cells: when }, { cells: where }] };
}

function known(name: keyof typeof FRAUD_FIELDS, label: string, value: string): FormCell {
  return { label, value, span: 6, field: FRAUD_FIELDS[name] };
}

function concernedPart({ messages }: FraudOrder): FormPart {
  const words = messages.printed.fraud;
  const { lastName, firstName, birthdate } = messages.candidate.field;
  return {
    kind: "table",
    caption: words.concerned,
    numberHead: words.number,
    columns: [
      { head: lastName, span: 4, field: "lastName" },
      { head: firstName, span: 3, field: "firstName" },
      { head: birthdate, span: 2.5, field: "birthdate" },
      { head: words.certification, span: 2.5, field: "certification" },
    ],
    lines: CONCERNED.map((line) => ({
      name: words.concernedLine({ line }),
      at: concernedAt(line),
    })),
    least: 24,
  };
}

function factsParts(words: Words): FormPart[] {
  const when = [
    { label: words.day, span: 3, field: FRAUD_FIELDS.day },
    { label: words.from, span: 2, field: FRAUD_FIELDS.from },
    { label: words.until, span: 2, field: FRAUD_FIELDS.until },
    { label: words.place, span: 5, field: FRAUD_FIELDS.place },
  ];
  const { description } = FRAUD_FIELDS;
  const what = [{ label: words.description, span: 12, field: description, isLong: true }];
  return [
    { kind: "heading", text: words.facts },
    { kind: "cells", rows: [{ cells: when, least: LINE }] },
    boxesOf(words.kind, "fraud.kind"),
    { kind: "cells", rows: [{ cells: what, takesRest: true }] },
  ];
}
