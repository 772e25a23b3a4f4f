// The final content of a session as a paper says it, and what stands at the foot of each of its pages.
import { factsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import { finalContent } from "../finalisation/content.ts";
import { finalisationPreview, type FinalisationPreview } from "../finalisation/preview.ts";
import { parseReceipt, receiptHash, type Receipt } from "../finalisation/receipt.ts";
import type { FinalContent } from "../finalisation/schema.ts";
import type { CandidateId } from "../ids.ts";
import type { Format } from "../messages/format.ts";
import type { Messages } from "../messages/messages.ts";
import { enrolledCandidates, type EnrolledCandidate } from "../roster/queries.ts";
import type { SessionDocuments } from "../schema.ts";
import { sessionDetails } from "../session/queries.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { PaperBlock, PaperFact, PaperText } from "./paper-text.ts";
import { candidateCells } from "./sealed-candidate-cells.ts";
import type { Stamp } from "./text-paper.ts";

export type SealedOrder = {
  /** As they were sealed. */
  documents: SessionDocuments;
  facts: readonly Fact[];
  signed: SignedReceipt;
  messages: Messages;
  format: Format;
};

type Told = Omit<SealedOrder, "signed" | "facts"> & {
  receipt: Receipt;
  receiptHash: string;
  content: FinalContent;
  preview: FinalisationPreview;
  people: readonly EnrolledCandidate[];
  /** By id, as they were last. */
  staff: ReadonlyMap<string, { name: string }>;
};

/** null where the receipt cannot be read, or is of another content: then there is nothing to print. [PP18] */
export function sealedReport(order: SealedOrder): { text: PaperText; stamp: Stamp } | null {
  const { documents, facts, signed } = order;
  const receipt = parseReceipt(signed);
  const preview = finalisationPreview(documents, facts);
  if (receipt?.contentHash !== preview.contentHash) return null;
  const view = factsView(facts);
  const told: Told = {
    ...order,
    receipt,
    receiptHash: receiptHash(signed),
    content: finalContent(documents, facts).content,
    preview,
    people: enrolledCandidates(documents.roster, view),
    staff: view.people,
  };
  return { text: sealedText(told), stamp: stampOf(told) };
}

function sealedText(told: Told): PaperText {
  const { sealed: words } = told.messages.printed;
  return {
    title: words.title,
    blocks: [
      { kind: "heading", text: words.session },
      { kind: "facts", facts: sessionFacts(told) },
      candidatesTable(told),
      issueReports(told),
      { kind: "heading", text: words.answers },
      { kind: "facts", facts: answers(told) },
      { kind: "heading", text: words.receipt },
      { kind: "paragraph", text: words.check },
      { kind: "facts", facts: receiptFacts(told) },
    ],
  };
}

function sessionFacts({ documents, receipt, messages, format, staff }: Told): PaperFact[] {
  const { field } = messages.session;
  const { sealed: words } = messages.printed;
  const details = sessionDetails(documents.session);
  const at = { day: format.longDay(receipt.at), time: format.time(receipt.at) };
  return [
    { name: field.site, value: details.site },
    { name: field.room, value: details.room },
    { name: field.date, value: details.date && format.weekday(details.date) },
    { name: field.time, value: details.time },
    { name: field.invigilators, value: details.invigilators },
    {
      name: field.observations,
      value: details.observations || messages.session.details.noObservations,
    },
    { name: words.sealedAt, value: words.at(at) },
    {
      name: words.sealedBy,
      value: staff.get(receipt.by)?.name ?? messages.account.role.member,
    },
  ];
}

function candidatesTable(told: Told): PaperBlock {
  const { content, people, preview, messages, format } = told;
  const { sealed: words } = messages.printed;
  const entries = new Map(content.candidates.map((entry) => [entry.candidate, entry]));
  const absences = new Map(preview.absentees.map((absentee) => [absentee.candidate, absentee]));
  return {
    kind: "table",
    caption: words.candidates,
    columns: [
      words.candidate,
      messages.candidate.field.birthdate,
      words.attendance,
      words.test,
      words.remark,
    ],
    rows: people.flatMap((person) => {
      const entry = entries.get(person.id);
      if (!entry) return [];
      const absence = absences.get(person.id) ?? null;
      return [candidateCells({ person, entry, absence }, { messages, format })];
    }),
  };
}

function issueReports({ preview, people, messages }: Told): PaperBlock {
  const { sealed: words } = messages.printed;
  const names = new Map<CandidateId, string>(
    people.map(({ id, displayName }) => [id, displayName]),
  );
  const lines = [...preview.unfinished, ...preview.finished];
  const reports = [...lines.flatMap((line) => line.issueReports), ...preview.withoutTest];
  if (reports.length === 0) return { kind: "paragraph", text: words.none };
  return {
    kind: "table",
    caption: words.issueReports,
    columns: [words.candidate, words.category, words.question, words.description],
    rows: reports.map((report) => [
      names.get(report.candidate) ?? "",
      report.category ? `${report.category} ${messages.issueReport.category[report.category]}` : "",
      report.questionNumber === null ? "" : String(report.questionNumber),
      report.description,
    ]),
  };
}

function answers({ preview, messages }: Told): PaperFact[] {
  const { yes, no } = messages.printed.sealed;
  const { hasIncident, hasJoiningIssue } = messages.finalisation.extra;
  const said = (isSo: boolean) => (isSo ? yes : no);
  return [
    { name: hasIncident, value: said(preview.answers.hasIncident) },
    { name: hasJoiningIssue, value: said(preview.answers.hasJoiningIssue) },
  ];
}

function receiptFacts({ receipt, receiptHash: hash, staff, messages }: Told): PaperFact[] {
  const { sealed: words } = messages.printed;
  const { without, withoutNobody, deviceOf } = messages.seal.receipt;
  const silent = receipt.missing.map(({ person }) =>
    deviceOf({ name: staff.get(person)?.name ?? messages.account.role.invigilator }),
  );
  return [
    { name: words.content, value: inFours(receipt.contentHash) },
    { name: words.receiptHash, value: inFours(hash) },
    { name: without, value: silent.join(", ") || withoutNobody },
    { name: words.key, value: receipt.key },
  ];
}

/** What the QR says is read by any program: three words, the number and both hashes. */
function stampOf({ content, receipt, receiptHash: hash, messages }: Told): Stamp {
  const { sealed: words } = messages.printed;
  return {
    lines: [words.content, inFours(receipt.contentHash), words.receiptHash, inFours(hash)],
    qr: `scelle session ${content.session.number ?? ""} content ${receipt.contentHash} receipt ${hash}`,
  };
}

/** In groups of four, so that two people can compare it aloud. */
function inFours(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(" ");
}
