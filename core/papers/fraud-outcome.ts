// The second page of the fraud report: what there is to show, what was done, and who signs.
import { boxesOf, type FormPart } from "./form-parts.ts";
import { CONCERNED, concernedAt, FRAUD_FIELDS, WITNESSES, witnessAt } from "./fraud-fields.ts";
import type { TextOrder } from "./order.ts";

type Words = TextOrder["messages"]["printed"]["fraud"];

/** What a written line takes, and some lines. */
const LINE = 30;
const PASSAGE = 58;
const SIGNATURE = 40;

export function fraudOutcome(words: Words): FormPart[] {
  return [
    ...evidenceParts(words),
    ...measuresParts(words),
    witnessesPart(words),
    ...statementsParts(words),
    ...madeParts(words),
    { kind: "paragraph", text: words.keep },
  ];
}

function evidenceParts(words: Words): FormPart[] {
  const { enclosed, putAside } = FRAUD_FIELDS;
  const cells = [
    { label: words.enclosed, span: 6, field: enclosed, isLong: true },
    { label: words.putAside, span: 6, field: putAside, isLong: true },
  ];
  return [
    { kind: "heading", text: words.evidence },
    { kind: "cells", rows: [{ cells, least: PASSAGE }] },
  ];
}

function measuresParts(words: Words): FormPart[] {
  const cells = [
    { label: words.taken, span: 9, field: FRAUD_FIELDS.measures, isLong: true },
    { label: words.endedAt, span: 3, field: FRAUD_FIELDS.endedAt },
  ];
  return [
    { kind: "heading", text: words.measures },
    boxesOf(words.measure, "fraud.measure"),
    { kind: "cells", rows: [{ cells, least: LINE, takesRest: true }] },
  ];
}

function witnessesPart(words: Words): FormPart {
  return {
    kind: "table",
    caption: words.witnesses,
    numberHead: words.number,
    columns: [
      { head: words.witnessName, span: 4, field: "name" },
      { head: words.role, span: 4, field: "role" },
      { head: words.signature, span: 4 },
    ],
    lines: WITNESSES.map((line) => ({
      name: words.witnessLine({ line }),
      at: witnessAt(line),
    })),
    least: LINE,
  };
}

function statementsParts(words: Words): FormPart[] {
  const parts = CONCERNED.flatMap((line): FormPart[] => {
    const at = concernedAt(line);
    const about = words.concernedLine({ line });
    const cells = [
      { label: words.statement({ line }), span: 8, field: `${at}.statement`, isLong: true },
      { label: words.statementSignature, span: 4 },
    ];
    return [
      { kind: "cells", rows: [{ cells, least: PASSAGE }] },
      { ...boxesOf(words.answer, `${at}.answer`), about },
    ];
  });
  return [{ kind: "heading", text: words.statements }, ...parts];
}

function madeParts(words: Words): FormPart[] {
  const cells = [
    { label: words.madeBy, span: 4, field: FRAUD_FIELDS.madeBy },
    { label: words.madeIn, span: 2, field: FRAUD_FIELDS.madeIn },
    { label: words.madeOn, span: 3, field: FRAUD_FIELDS.madeOn },
    { label: words.signature, span: 3 },
  ];
  return [
    { kind: "heading", text: words.made },
    { kind: "cells", rows: [{ cells, least: SIGNATURE }] },
  ];
}
