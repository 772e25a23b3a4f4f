import type { Difference } from "#core/finalisation/excluded.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { Messages } from "#core/messages/messages.ts";
import { writtenGrounds } from "../absence/absence-grounds.ts";
import { choiceWord } from "../together/conflict-words.ts";
import { fieldLabel } from "../together/field-label.ts";

export type DifferenceText = { thing: string; what: string; before: string; after: string };
type Row = DifferenceText & { time: string; who: string };

/** One difference in words: what it is about, what it read in the seal, and what it reads here. */
export function differenceText(difference: Difference, messages: Messages): DifferenceText {
  const thing = messages.seal.late.thing[difference.thing];
  if (difference.field === null)
    return { thing, before: "", ...additionText(difference, messages) };
  const { field } = difference;
  const word = (value: Scalar) => choiceWord(field, value, messages) ?? textOf(value);
  return {
    thing,
    what: messages.seal.late.changed({ field: fieldLabel(field, messages) ?? thing }),
    before: word(difference.before),
    after: word(difference.after) || "–",
  };
}

function additionText(
  { thing, after }: Extract<Difference, { field: null }>,
  messages: Messages,
): Pick<DifferenceText, "what" | "after"> {
  const { late, issueReports } = messages.seal;
  const { category, questionNumber, description, ...others } = after;
  if (thing !== "issue-report")
    return {
      what: late.changed({ field: late.thing[thing] }),
      after: joined([...othersOf(after), writtenGrounds(messages, after)]),
    };
  const question = Number(questionNumber ?? 0);
  return {
    what: late.reportAdded({ category: textOf(category ?? null) || "–" }),
    after: joined([
      question > 0 ? issueReports.question({ question }) : "",
      textOf(description ?? null),
      ...othersOf(others),
    ]),
  };
}

/** All but what `writtenGrounds` reads. */
function othersOf(fields: Readonly<Record<string, Scalar>>): string[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    field === "reason" || field === "words" ? [] : textOf(value),
  );
}

function joined(texts: readonly string[]): string {
  return texts.filter(Boolean).join(", ");
}

/** As a plain text to be taken along. */
export function excludedText(rows: readonly Row[]): string {
  return rows
    .map(({ time, who, what, before, after }) =>
      [time, who, what, before && `${before} →`, after].filter(Boolean).join(" "),
    )
    .join("\n");
}

function textOf(value: Scalar): string {
  return value === null ? "" : String(value);
}
