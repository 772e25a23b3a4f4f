// One incident sheet on which everything that may be filled in is, in words that are hard to keep.
import { candidateFields, otherFields, SESSION_FIELDS } from "../papers/incident-fields.ts";
import type { FilledSheet, SheetEntry } from "../papers/read-incident-sheet.ts";
import { session } from "./cast.ts";
import type { Filling } from "./filled-sheets.ts";
import { listed, NAMES, orderOf } from "./paper-orders.ts";

const people = listed(NAMES.slice(0, 5));

/** What the sheet is printed for. */
export const ORDER_OF_FILLED = orderOf(people);

/** By candidate, in the order of the sheet. */
const ENTRIES: readonly SheetEntry[] = [
  {
    category: "C1",
    question: "",
    description: "Né le 3, pas le 13 : « Łukasz Wiśniewski-Đặng »\nnom d’usage : Œuvrard",
  },
  { category: "C7", question: "", description: "L’écran s’est éteint (2 fois) \\o/ 🙂 puis ça va" },
  { category: "E12", question: "14", description: 'Couleurs : <rouge> & "vert" ; 100 % €, 5 ½' },
  {
    category: "E5",
    question: "7",
    description: "Premier paragraphe.\n\n  Deuxième, en retrait.\nعربي · Ελλάδα · Київ",
  },
  {
    category: "C8",
    question: "",
    description: "Sortie à 10 h 05, retour à 10 h 20. ".repeat(13).trim(),
  },
];

const OTHERS: FilledSheet["others"] = [
  { name: "Nguyễn Thị Hương", entry: { category: "E1", question: "3", description: "½ image" } },
  { name: "D’Aubigné, Agrippa", entry: { category: "C2", question: "", description: "+33 %" } },
  { name: "Hawaiʼi (nouvelle)", entry: { category: "E10", question: "99", description: "0" } },
  { name: "ÇAĞLAR ÖZTÜRK", entry: { category: "C4", question: "", description: "signé ligne 4" } },
  {
    name: "Þóra (2)",
    entry: { category: "", question: "", description: "%PDF-1.7 endobj (a\\)b" },
  },
].map((line, index) => ({ line: index + 1, ...line }));

/** As it has to be read back, whatever program has filled it in. */
export const FILLED: FilledSheet = {
  ok: true,
  session,
  number: "48217",
  candidates: people.map(({ id }, index) => ({
    candidate: id,
    entry: ENTRIES[index] ?? { category: "", question: "", description: "" },
    reasons: index === 1 ? ["technical"] : index === 4 ? ["candidate", "technical"] : [],
  })),
  others: OTHERS,
  present: "Łukasz Müller-Ñandú, 杨 Œil & Cie 🖋️",
  hasIncident: true,
  hasJoiningIssue: true,
};

/** The same by the names of the fields. */
export const FILLING: Filling = {
  ...Object.assign({}, ...FILLED.candidates.map(candidateFilling)),
  ...Object.assign({}, ...FILLED.others.map(otherFilling)),
  [SESSION_FIELDS.present]: FILLED.present,
  [SESSION_FIELDS.hasIncident]: FILLED.hasIncident,
  [SESSION_FIELDS.hasJoiningIssue]: FILLED.hasJoiningIssue,
};

function candidateFilling({
  candidate,
  entry,
  reasons,
}: FilledSheet["candidates"][number]): Filling {
  const { abortReason, ...fields } = candidateFields(candidate);
  const ticks = reasons.map((reason) => [abortReason(reason), true] as const);
  return { ...entryFilling(fields, entry), ...Object.fromEntries(ticks) };
}

function otherFilling({ line, name, entry }: FilledSheet["others"][number]): Filling {
  const fields = otherFields(line);
  return { ...entryFilling(fields, entry), [fields.name]: name };
}

function entryFilling(fields: SheetEntry, entry: SheetEntry): Filling {
  const { category, question, description } = fields;
  const filling = {
    [category]: entry.category,
    [question]: entry.question,
    [description]: entry.description,
  };
  return Object.fromEntries(Object.entries(filling).filter(([, words]) => words !== ""));
}
