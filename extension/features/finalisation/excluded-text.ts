import type { Difference } from "#core/finalisation/excluded.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { CandidateId } from "#core/ids.ts";
import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import { writtenGrounds } from "../absence/absence-grounds.ts";
import { differenceWord } from "../room/difference-word.ts";
import { choiceWord } from "../together/conflict-words.ts";
import { fieldLabel } from "../together/field-label.ts";

export type DifferenceText = { thing: string; what: string; before: string; after: string };
export type Row = DifferenceText & { time: string; who: string };

type Voice = { messages: Messages; format: Format };
type Names = ReadonlyMap<CandidateId, string>;

/** The same for a list of them, with the time and the person each is about. */
export function differenceRows(
  differences: readonly Difference[],
  names: Names,
  { messages, format }: Voice,
): Row[] {
  return differences.map((difference) => ({
    time: difference.at === null ? "" : format.time(difference.at),
    who: whom(difference, names),
    ...differenceText(difference, messages),
  }));
}

/** Whoever was enrolled by what is not sealed is on no list; the difference itself has the name. */
function whom({ candidate, field, after }: Difference, names: Names): string {
  const known = candidate && names.get(candidate);
  if (known || field !== null) return known ?? "";
  return [after["lastName"], after["firstName"]].filter(Boolean).join(" ");
}

/** One difference in words: what it is about, what it read in the seal, and what it reads here. */
export function differenceText(difference: Difference, messages: Messages): DifferenceText {
  const thing = messages.seal.late.thing[difference.thing];
  if (difference.field === null)
    return { thing, before: "", ...additionText(difference, messages) };
  const { field } = difference;
  if (field === "removedAt" || field === "withdrawnAt")
    return { thing, what: differenceWord(difference, messages), before: "", after: "" };
  const word = (value: Scalar) => choiceWord(field, value, messages) ?? yesOrNo(value, messages);
  return {
    thing,
    what: messages.seal.late.changed({ field: fieldLabel(field, messages) ?? thing }),
    before: word(difference.before),
    after: word(difference.after) || "–",
  };
}

function additionText(
  difference: Extract<Difference, { field: null }>,
  messages: Messages,
): Pick<DifferenceText, "what" | "after"> {
  const { thing, after } = difference;
  if (thing === "decision")
    return { what: differenceWord(difference, messages), after: writtenGrounds(messages, after) };
  const { late, issueReports } = messages.seal;
  const { category, questionNumber, description, ...others } = after;
  if (thing !== "issue-report")
    return {
      what: late.changed({ field: late.thing[thing] }),
      after: joined(othersOf(after, messages)),
    };
  const question = Number(questionNumber ?? 0);
  return {
    what: late.reportAdded({ category: textOf(category ?? null) || "–" }),
    after: joined([
      question > 0 ? issueReports.question({ question }) : "",
      textOf(description ?? null),
      ...othersOf(others, messages),
    ]),
  };
}

/** Each with what forms call it: of bare values nobody knows which is which. What is empty says nothing. */
function othersOf(fields: Readonly<Record<string, Scalar>>, messages: Messages): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (field === "removedAt" || value === null || value === "") return [];
    const word = choiceWord(field, value, messages) ?? yesOrNo(value, messages);
    const label = fieldLabel(field, messages);
    return label ? `${messages.seal.late.changed({ field: label })} ${word}` : word;
  });
}

function yesOrNo(value: Scalar, messages: Messages): string {
  const { yes, no } = messages.person.conflict;
  return typeof value === "boolean" ? (value ? yes : no) : textOf(value);
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
