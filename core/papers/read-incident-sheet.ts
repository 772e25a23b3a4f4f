import * as z from "zod";
import { candidateId, sessionId, type CandidateId, type SessionId } from "../ids.ts";
import { abortReason, type AbortReason } from "../schema.ts";
import { refuse, type Refusal } from "../verdict.ts";
import { readForm, type FormRefusal } from "./filled-form.ts";
import {
  candidateFields,
  OTHER_LINES,
  otherFields,
  SESSION_FIELDS,
  SHEET_FIELDS,
  SHEET_FORM,
} from "./incident-fields.ts";

export type SheetRefusal = FormRefusal | "not-ours" | "newer-form" | "older-form";

/** The words of one line as they were filled in, without the blanks around them; empty where nothing stands. */
export type SheetEntry = { category: string; question: string; description: string };

export type FilledSheet = {
  ok: true;
  session: SessionId;
  /** As printed or filled in; may be empty. */
  number: string;
  /** In the order of the sheet, without the lines in which nothing stands. */
  candidates: readonly { candidate: CandidateId; entry: SheetEntry; reasons: AbortReason[] }[];
  /** Of those that are not on the list, or have a second report. `line` counts from 1. */
  others: readonly { line: number; name: string; entry: SheetEntry }[];
  present: string;
  hasIncident: boolean;
  hasJoiningIssue: boolean;
};

const form = z.coerce.number().int().min(1);
type Values = ReadonlyMap<string, string>;

/** What somebody has filled in on an incident sheet, in whatever program. Throws at nothing. [PP9] */
export async function readIncidentSheet(
  bytes: Uint8Array,
): Promise<FilledSheet | Refusal<SheetRefusal>> {
  const filled = await readForm(bytes);
  if (!filled.ok) return filled;
  const { values } = filled;
  const session = sessionId.safeParse(values.get(SHEET_FIELDS.session)).data;
  const version = form.safeParse(values.get(SHEET_FIELDS.form)).data;
  if (session === undefined || version === undefined)
    return refuse(values.has(SESSION_FIELDS.hasIncident) ? "older-form" : "not-ours");
  if (version !== SHEET_FORM) return refuse(version > SHEET_FORM ? "newer-form" : "older-form");
  return {
    ok: true,
    session,
    number: wordsIn(values, SESSION_FIELDS.number),
    candidates: candidatesIn(values),
    others: othersIn(values),
    present: wordsIn(values, SESSION_FIELDS.present),
    hasIncident: isTicked(values, SESSION_FIELDS.hasIncident),
    hasJoiningIssue: isTicked(values, SESSION_FIELDS.hasJoiningIssue),
  };
}

function candidatesIn(values: Values): FilledSheet["candidates"] {
  const ids = new Set<CandidateId>();
  for (const name of values.keys()) {
    const id = candidateId.safeParse(/^candidate\.([^.]+)\./.exec(name)?.[1]).data;
    if (id !== undefined) ids.add(id);
  }
  return Array.from(ids, (candidate) => {
    const fields = candidateFields(candidate);
    const reasons = abortReason.options.filter((reason) =>
      isTicked(values, fields.abortReason(reason)),
    );
    return { candidate, entry: entryIn(values, fields), reasons };
  }).filter(({ entry, reasons }) => isFilled(entry) || reasons.length > 0);
}

function othersIn(values: Values): FilledSheet["others"] {
  return Array.from({ length: OTHER_LINES }, (_, index) => {
    const fields = otherFields(index + 1);
    return { line: index + 1, name: wordsIn(values, fields.name), entry: entryIn(values, fields) };
  }).filter(({ name, entry }) => name !== "" || isFilled(entry));
}

function entryIn(values: Values, fields: SheetEntry): SheetEntry {
  return {
    category: wordsIn(values, fields.category),
    question: wordsIn(values, fields.question),
    description: wordsIn(values, fields.description),
  };
}

function isFilled(entry: SheetEntry): boolean {
  return Object.values(entry).some((words) => words !== "");
}

/** Programs end lines in their own ways; a document has one. */
function wordsIn(values: Values, name: string): string {
  return (values.get(name) ?? "").replaceAll(/\r\n?/g, "\n").trim();
}

/** A ticked box has the name of its picture, which differs from program to program. */
function isTicked(values: Values, name: string): boolean {
  return !["", "Off"].includes(values.get(name) ?? "");
}
