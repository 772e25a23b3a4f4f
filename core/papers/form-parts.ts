// A form as its parts: what it asks for, in which order. Its PDF and its text are made of the same parts.
import { boxText, spokenLabel } from "./form-label.ts";
import type { TextOrder } from "./order.ts";
import type { PaperBlock } from "./paper-text.ts";

/** Without `field` it is written by hand only; where there is a value, nothing is to be filled in. */
export type FormCell = {
  label: string;
  /** Twelfths of the row. */
  span: number;
  value?: string;
  field?: string;
  isLong?: boolean;
};
/** `least` is the height that somebody needs to write by hand; one row of a page may take what is left of it. */
export type FormRow = { cells: readonly FormCell[]; least?: number; takesRest?: boolean };
export type FormColumn = { head: string; span: number; field?: string };
/** One of several alike: `name` is what a screen reader calls it, `at` begins the names of its fields. */
export type FormLine = { name: string; at: string };
export type FormTable = {
  kind: "table";
  caption: string;
  /** Heads the numbers of the lines. */
  numberHead: string;
  columns: readonly FormColumn[];
  lines: readonly FormLine[];
  least: number;
};

/** To be ticked, so many side by side. */
export type FormBoxes = {
  kind: "boxes";
  boxes: readonly { label: string; field: string }[];
  abreast: number;
  about?: string;
};

export type FormPart =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "cells"; rows: readonly FormRow[]; about?: string }
  | FormBoxes
  | FormTable;

/** A box for each of what may be true; its field is named by what it means. */
export function boxesOf(labels: Record<string, string>, at: string) {
  const boxes = Object.entries(labels).map(([name, label]) => ({ label, field: `${at}.${name}` }));
  return { kind: "boxes", boxes, abreast: 3 } as const;
}

type Words = Pick<TextOrder, "messages">;

export function textOfParts(order: Words, parts: readonly FormPart[]): PaperBlock[] {
  return parts.map((part) => blockOf(order, part));
}

function blockOf(order: Words, part: FormPart): PaperBlock {
  switch (part.kind) {
    case "cells":
      return { kind: "facts", facts: part.rows.flatMap(({ cells }) => cells.map(factOf)) };
    case "boxes":
      return { kind: "list", items: boxItems(order, part), isOrdered: false };
    case "table":
      return tableOf(part);
    default:
      return part;
  }
}

/** Each says whose it is, as it does to a screen reader in the PDF, where its place shows it. */
function boxItems(order: Words, { boxes, about }: FormBoxes): string[] {
  return boxes.map(({ label }) => boxText(spokenLabel(order, label, about)));
}

function factOf({ label, value = "" }: FormCell) {
  return { name: label, value };
}

function tableOf({ caption, numberHead, columns, lines }: FormTable): PaperBlock {
  return {
    kind: "table",
    caption,
    columns: [numberHead, ...columns.map(({ head }) => head)],
    rows: lines.map((_, index) => [String(index + 1), ...columns.map(() => "")]),
  };
}
