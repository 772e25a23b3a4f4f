import { describe, expect, test } from "vitest";
import { crowd, listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { wordsOfPdf, wordsOfText } from "../testing/paper-words.ts";
import { attendanceSheet } from "./attendance-sheet.ts";
import { attendanceSheetText } from "./attendance-sheet-text.ts";
import { candidateSlips } from "./candidate-slips.ts";
import { candidateSlipsText } from "./candidate-slips-text.ts";
import { doorSign } from "./door-sign.ts";
import { doorSignText } from "./door-sign-text.ts";
import { CONCERNED } from "./fraud-fields.ts";
import { fraudReport } from "./fraud-report.ts";
import { fraudReportText } from "./fraud-report-text.ts";
import { incidentSheet } from "./incident-sheet.ts";
import { incidentSheetText } from "./incident-sheet-text.ts";
import { invigilatorGuide } from "./invigilator-guide.ts";
import { invigilatorGuideText } from "./invigilator-guide-text.ts";
import { invigilatorKit } from "./invigilator-kit.ts";
import { invigilatorKitText } from "./invigilator-kit-text.ts";
import type { PaperOrder } from "./order.ts";
import type { PaperText } from "./paper-text.ts";

// As many as one page of each takes: on the next one the heads of the table stand once more.
const people = listed(NAMES.slice(0, 9));
const PAPERS = [
  { name: "attendanceSheet", make: attendanceSheet, textOf: attendanceSheetText },
  { name: "incidentSheet", make: incidentSheet, textOf: incidentSheetText },
  { name: "invigilatorKit", make: invigilatorKit, textOf: invigilatorKitText },
  { name: "fraudReport", make: fraudReport, textOf: fraudReportText },
  { name: "candidateSlips", make: candidateSlips, textOf: candidateSlipsText },
  { name: "doorSign", make: doorSign, textOf: doorSignText },
  { name: "invigilatorGuide", make: invigilatorGuide, textOf: invigilatorGuideText },
] as const;
const NOTHING = { site: "", room: "", date: "", time: "", invigilators: "", observations: "" };
const outside = people.map((person) => ({ ...person, schoolClass: "", externalId: "GRETA-117" }));

const ORDERS = [
  { of: "a session in French", order: orderOf(people) },
  { of: "a session in English", order: orderOf(people, { language: "en" }) },
  { of: "a session outside a school", order: orderOf(outside) },
  { of: "a session of which every field is spoilt", order: { ...orderOf([]), details: NOTHING } },
  {
    of: "a session without an invitation",
    order: { ...orderOf(people), invitation: null },
  },
];

describe.each(PAPERS)("$name", ({ name, make, textOf }) => {
  test.each(ORDERS)("[PP17] says in its text what it says in its PDF: $of", async ({ order }) => {
    const text = textOf(order);
    expect(text.title).toBe(order.messages.paper[name]);
    const drawn = wordsOfText(withoutWhose(text, order));
    expect(drawn).toEqual(await wordsOfPdf(await make(order), order, text.title));
  });
});

/** Whose a box is, a PDF says in the name of the box, not on the page: the test of the fraud report compares that. */
function withoutWhose({ title, blocks }: PaperText, { messages }: PaperOrder): PaperText {
  const whose = CONCERNED.map((line) => `, ${messages.printed.fraud.concernedLine({ line })}`);
  const drawn = (item: string) => {
    const end = whose.find((words) => item.endsWith(words)) ?? "";
    return item.slice(0, item.length - end.length);
  };
  return {
    title,
    blocks: blocks.map((block) =>
      block.kind === "list" ? { ...block, items: block.items.map(drawn) } : block,
    ),
  };
}

test("[PP17] without a number of the session there is a line to write it on", async () => {
  const order = { ...orderOf(people), codes: null };
  const text = incidentSheetText(order);
  expect(wordsOfText(text)).toEqual(
    await wordsOfPdf(await incidentSheet(order), order, text.title),
  );
  const { number } = order.messages.session.field;
  expect(text.blocks[0]).toMatchObject({
    facts: [{ name: number, value: "" }, {}, {}, {}, {}, {}, {}],
  });
});

test("[PP17] a list over several pages is one table", () => {
  const tables = attendanceSheetText(orderOf(crowd(45))).blocks.flatMap((block) =>
    block.kind === "table" ? [block.rows.length] : [],
  );
  expect(tables).toEqual([45]);
});

test("[PP17] the QR of the kit is its invitation, which a link says as well", () => {
  const order = orderOf([]);
  const { blocks } = invigilatorKitText(order);
  expect(blocks.find(({ kind }) => kind === "qr")).toMatchObject({
    link: order.invitation?.link,
    alternative: "Code QR de l’invitation",
  });
});
