import { CATEGORIES, categoryCode, type CategoryRule } from "../report/categories.ts";
import { displayName } from "../roster/queries.ts";
import { abortReason } from "../schema.ts";
import { longDate, placeFacts, shortDate } from "./details.ts";
import { boxText } from "./form-label.ts";
import { OTHER_LINES } from "./incident-fields.ts";
import type { ListedCandidate, TextOrder } from "./order.ts";
import type { PaperBlock, PaperFact, PaperText } from "./paper-text.ts";

/** What the incident sheet says before anything is filled in. [PP7] */
export function incidentSheetText(order: TextOrder): PaperText {
  const { paper, printed, finalisation } = order.messages;
  const { howTo, categories } = printed.incident;
  const { title, hasIncident, hasJoiningIssue } = finalisation.extra;
  return {
    title: paper.incidentSheet,
    blocks: [
      { kind: "facts", facts: Object.values(sessionFacts(order)) },
      { kind: "paragraph", text: howTo },
      { kind: "heading", text: categories },
      ...categoryBlocks(order, "candidate"),
      ...categoryBlocks(order, "question"),
      { kind: "heading", text: title },
      { kind: "list", isOrdered: false, items: [hasIncident, hasJoiningIssue].map(boxText) },
      { kind: "paragraph", text: paper.keep },
      ...lineBlocks(order),
    ],
  };
}

export function sessionFacts(order: TextOrder) {
  const { codes, details, messages } = order;
  const { field } = messages.session;
  const [site, room] = placeFacts(order);
  return {
    number: { name: field.number, value: codes ? String(codes.number) : "" },
    date: { name: field.date, value: longDate(order) },
    time: { name: field.time, value: details.time },
    site,
    room,
    planned: { name: field.invigilators, value: details.invigilators },
    present: { name: messages.printed.incident.present, value: "" },
  };
}

/** What has to be written beside categories of this kind. */
export function needsText({ messages }: TextOrder, about: CategoryRule["about"]): string {
  const { description, question } = messages.printed.incident;
  return about === "candidate" ? description : question;
}

/** By their codes; the help with one has a line of its own. */
export function categoryFacts({ messages }: TextOrder, about: CategoryRule["about"]): PaperFact[] {
  const { category, help } = messages.issueReport;
  return categoryCode.options
    .filter((code) => CATEGORIES[code].about === about)
    .map((code) => ({
      name: code,
      value: [category[code], help[code]].filter((line) => line !== undefined).join("\n"),
    }));
}

/** A candidate in their line: who, and below what else tells them apart. */
export function whoIn(candidate: ListedCandidate, order: TextOrder) {
  const { birthdate, schoolClass } = candidate;
  const born = [shortDate(order, birthdate), schoolClass].filter(Boolean).join(" · ");
  return { name: displayName(candidate), born };
}

/** By column: who, code, question, description, abort reason. */
export function lineHeads({ messages }: TextOrder) {
  const { candidate, code, number, abortReason: reason } = messages.printed.incident;
  const { description } = messages.issueReport.field;
  return { name: candidate, code, question: number, description, reason };
}

export function reasonLabels({ messages }: TextOrder): string[] {
  const { reason: words } = messages.finalisation.abortReason;
  return abortReason.options.map((reason) => words[reason]);
}

function categoryBlocks(order: TextOrder, about: CategoryRule["about"]): PaperBlock[] {
  return [
    { kind: "paragraph", text: needsText(order, about) },
    { kind: "facts", facts: categoryFacts(order, about) },
  ];
}

function lineBlocks(order: TextOrder): PaperBlock[] {
  const { candidates, other } = order.messages.printed.incident;
  const { reason, ...heads } = lineHeads(order);
  const columns = Object.values(heads);
  const reasons = reasonLabels(order).map(boxText).join("\n");
  const rows = order.candidates.map((candidate) => {
    const { name, born } = whoIn(candidate, order);
    return [[name, born].filter(Boolean).join("\n"), "", "", "", reasons];
  });
  const blank = Array.from({ length: OTHER_LINES }, () => columns.map(() => ""));
  const listed = {
    kind: "table",
    caption: candidates,
    columns: [...columns, reason],
    rows,
  } as const;
  return [
    ...(rows.length > 0 ? [listed] : []),
    { kind: "table", caption: other, columns, rows: blank },
  ];
}
