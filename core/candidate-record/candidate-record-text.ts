// The record of one person as a paper says it.
import type { PersonId } from "../ids.ts";
import { journalWords } from "../journal/journal-words.ts";
import type { JournalEntry } from "../journal/entries.ts";
import type { Format } from "../messages/format.ts";
import type { Messages } from "../messages/messages.ts";
import type { PaperBlock, PaperFact, PaperText } from "../papers/paper-text.ts";
import type { IssueReportView } from "../report/issue-report-queries.ts";
import { displayName } from "../roster/queries.ts";
import { TEXT_FIELDS } from "../roster/text-fields.ts";
import type { Timestamp } from "../time.ts";
import type { CandidateRecord } from "./candidate-record.ts";

type Voice = { messages: Messages; format: Format };

/** In the words of the screens; what is empty is left out. [CR2] */
export function candidateRecordText(record: CandidateRecord, voice: Voice): PaperText {
  const { record: words } = voice.messages.printed;
  return {
    title: words.title,
    blocks: [
      { kind: "heading", text: words.person },
      { kind: "facts", facts: personFacts(record, voice) },
      { kind: "heading", text: words.session },
      { kind: "facts", facts: sessionFacts(record, voice) },
      ...entriesBlocks(record, voice),
      ...resultBlocks(record, voice),
      { kind: "paragraph", text: words.extent },
    ],
  };
}

function personFacts({ person, ...record }: CandidateRecord, voice: Voice): PaperFact[] {
  const { messages, format } = voice;
  const { field } = messages.candidate;
  const { record: words } = messages.printed;
  const sexes: Readonly<Record<string, string>> = { F: field.sexF, M: field.sexM };
  const { extraTimePercent: percent } = person;
  return [
    ...TEXT_FIELDS.map((name) => ({ name: field[name], value: person[name] })),
    { name: field.birthdate, value: person.birthdate && format.date(person.birthdate) },
    { name: field.sex, value: sexes[person.sex] ?? person.sex },
    {
      name: field.extraTime,
      value: percent === null ? "" : words.extraTime({ percent }),
    },
    {
      name: field.accessibilityAdjustmentNeeded,
      value: person.accessibilityAdjustmentNeeded ? words.needed : "",
    },
    {
      name: field.billingMode,
      value: person.billingMode && messages.subscription.billing[person.billingMode],
    },
    {
      name: words.removed,
      value: record.removedAt === null ? "" : format.day(record.removedAt),
    },
    { name: field.subscription, value: messages.subscription.name[person.subscription] },
    {
      name: messages.finalisation.abortReason.label,
      value: record.abortReason ? messages.finalisation.abortReason.reason[record.abortReason] : "",
    },
    { name: messages.issueReport.field.minutes, value: minutesText(record, voice) },
  ].filter(({ value }) => value !== "");
}

function minutesText(
  { incidentMinutes: minutes }: Pick<CandidateRecord, "incidentMinutes">,
  { messages }: Voice,
) {
  return minutes === 0 ? "" : messages.issueReport.field.minutesSome({ minutes });
}

function sessionFacts(
  { details, number }: CandidateRecord,
  { messages, format }: Voice,
): PaperFact[] {
  const { field } = messages.session;
  return [
    { name: field.number, value: number === null ? "" : String(number) },
    { name: field.site, value: details.site },
    { name: field.room, value: details.room },
    { name: field.date, value: details.date && format.weekday(details.date) },
    { name: field.time, value: details.time },
  ].filter(({ value }) => value !== "");
}

function entriesBlocks(record: CandidateRecord, voice: Voice): PaperBlock[] {
  const { record: words } = voice.messages.printed;
  const name = displayName(record.person);
  const happened = record.entries.map((entry) => ({
    ...entry,
    sentence: sentenceOf(entry, { voice, name }),
  }));
  const removed = record.removedReports.map((report) => ({
    ...report,
    sentence: reportSentence(report, { voice, name }),
  }));
  return [
    ...tableOf(words.entries, happened, { record, voice }),
    ...tableOf(words.removedReports, removed, { record, voice }),
    ...(happened.length + removed.length === 0
      ? [{ kind: "paragraph", text: words.nothing } as const]
      : []),
  ];
}

type Line = { at: Timestamp; by: PersonId | null; sentence: string };

function tableOf(
  caption: string,
  lines: readonly Line[],
  { record, voice }: { record: CandidateRecord; voice: Voice },
): PaperBlock[] {
  if (lines.length === 0) return [];
  const { messages, format } = voice;
  const { record: words } = messages.printed;
  const rows = lines.map(({ at, by, sentence }) => [
    `${format.day(at)} ${format.time(at)}`,
    sentence,
    by === null ? words.platform : (record.people[by] ?? ""),
  ]);
  return [{ kind: "table", caption, columns: [words.time, words.what, words.by], rows }];
}

/** With the question that it is about, and where it was written first. */
function reportSentence(
  report: IssueReportView,
  { voice, name }: { voice: Voice; name: string },
): string {
  const { messages } = voice;
  const { id, at, by, candidate, questionNumber: question, source } = report;
  const entry = { kind: "issue-report", report, candidate, id, at, by } as const;
  return [
    journalWords(messages, entry, name),
    question === null ? "" : `${messages.seal.issueReports.question({ question })}.`,
    source === null ? "" : messages.printed.record.fromSheet,
  ]
    .filter(Boolean)
    .join(" ");
}

function sentenceOf(entry: JournalEntry, { voice, name }: { voice: Voice; name: string }): string {
  if (entry.kind === "issue-report") return reportSentence(entry.report, { voice, name });
  const sentence = journalWords(voice.messages, entry, name);
  const isTakenBack = entry.kind === "decision" && entry.isWithdrawn;
  return isTakenBack ? voice.messages.printed.record.takenBack({ sentence }) : sentence;
}

function resultBlocks({ result }: CandidateRecord, { messages }: Voice): PaperBlock[] {
  if (!result) return [];
  const { record: words } = messages.printed;
  const levels = Object.entries(result.levels).map(([code, level]) => `${code} : ${level}`);
  const facts = [
    { name: words.certification, value: String(result.certification) },
    { name: words.status, value: messages.results.status[result.status] },
    { name: words.pix, value: result.pix === null ? "" : String(result.pix) },
    { name: words.levels, value: levels.join(", ") },
    { name: words.comment, value: result.comment },
  ];
  return [
    { kind: "heading", text: words.result },
    { kind: "facts", facts: facts.filter(({ value }) => value !== "") },
  ];
}
