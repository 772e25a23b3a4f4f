// A text that is in the report from its first letter on, so that nothing is lost when the panel closes in
// the middle of a word; left without words, it goes again.
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { onCleanup, onMount, untrack, type Accessor } from "solid-js";
import type { ReportDocument } from "#core/schema.ts";
import type { Verdict } from "#core/verdict.ts";
import { bindText } from "../../documents/bind-text.ts";
import { createPace } from "../../documents/pace.ts";
import { proseAt } from "../../documents/prose-field.ts";
import { runCommand } from "../../documents/run-command.ts";
import {
  keepRefusedWords,
  offerAgain,
  takeRefusedWords,
  type WordsField,
} from "./refused-words.ts";

type Args<Id extends string> = {
  /** To the session: its report has the entries, and the page keeps words for as long as it is open. */
  link: { handles: Accessor<{ report: DocHandle<ReportDocument> }> };
  /** Its id, or null if it was refused. */
  begin: (text: string) => Id | null;
  /** Where its words are. */
  path: (id: Id) => readonly string[];
  write: (draft: ReportDocument, id: Id, text: string) => Verdict<string>;
  /** Whether nothing was made of it after all. */
  isEmpty: (report: ReportDocument, id: Id) => boolean;
  remove: (draft: ReportDocument, id: Id) => Verdict<string>;
  /** Where words that are too long are found again: of what has not begun, or of this entry. [RE25] */
  place: (id: Id | null) => string;
  parseId: (id: string) => Id;
};

export type BegunText<Id extends string> = {
  /** The field in which it is written. */
  bindTo: (field: WordsField) => void;
  /** With every letter: it begins once the first one is seen. [DE8] */
  type: () => void;
  id: () => Id | null;
  /** The next letter begins another one. Says whether what was written stands. */
  end: () => boolean;
};

export function createBegunText<Id extends string>(args: Args<Id>): BegunText<Id> {
  const { link } = args;
  const handle = () => untrack(link.handles).report;
  let field: WordsField | undefined;
  let begun: { id: Id; letGo: () => void } | null = null;
  let isTyped = false;
  let isRefused = false;
  const pace = createPace(begin);

  function begin(): void {
    if (begun || !field || !isTyped) return;
    isTyped = false;
    if (field.value.trim() === "") return;
    const id = args.begin(field.value);
    isRefused = id === null;
    if (id !== null) goOn(id, field);
  }

  function goOn(id: Id, area: WordsField): void {
    const report = handle();
    const write = (words: string) => {
      const verdict = runCommand(report, (draft) => args.write(draft, id, words));
      isRefused = !verdict.ok;
      return verdict;
    };
    begun = { id, letGo: bindText(area, { handle: report, path: args.path(id), write }) };
  }

  /** Says which entry has the words; null where none has begun, or it had none and is gone. */
  function finish(): Id | null {
    begin();
    if (!begun) return null;
    const { id, letGo } = begun;
    letGo();
    begun = null;
    const isGone =
      args.isEmpty(handle().doc(), id) &&
      runCommand(handle(), (draft) => args.remove(draft, id)).ok;
    return isGone ? null : id;
  }

  const said = (id: Id) => proseAt(handle().doc(), args.path(id));
  onMount(() => {
    const words = takeRefusedWords(link, args.place(null), (id) => said(args.parseId(id)));
    if (!words || !field) return;
    if (words.id !== null) goOn(args.parseId(words.id), field);
    offerAgain(field, words);
  });
  onCleanup(() => {
    const id = finish();
    const words = { typed: field?.value ?? "", id, noted: id === null ? "" : said(id) };
    keepRefusedWords(link, args.place(id), isRefused ? words : null);
  });
  return {
    bindTo: (area) => (field = area),
    type() {
      if (begun) return;
      isTyped = true;
      pace.ask();
    },
    id() {
      begin();
      return begun?.id ?? null;
    },
    end() {
      finish();
      return !isRefused;
    },
  };
}
