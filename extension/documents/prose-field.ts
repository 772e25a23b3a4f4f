// What is typed in a field goes into a document, what others write there comes into the field.
import type { Prop } from "@automerge/automerge/slim";
import type { DocHandle, DocHandleChangePayload } from "@automerge/automerge-repo/slim";
import type { Verdict } from "#core/verdict.ts";
import { createFieldText, type TextField } from "./field-text.ts";
import { editsOf } from "./text-edits.ts";

export type Prose<T> = {
  handle: DocHandle<T>;
  /** Where the prose is, as `["issueReports", id, "description"]`. */
  path: readonly Prop[];
  /**
   * The command, run by `runCommand`, that makes the prose read `text`. If it refuses, what was typed
   * stays in the field and is offered again with the next key.
   */
  write: (text: string) => Verdict<string>;
};

export type ProseField<T> = {
  /** Somebody has typed into the field. */
  type: () => void;
  /** Whether the field is not to be touched, because a character is being composed in it. */
  compose: (composing: boolean) => void;
  /** Writes down what was typed, unless a character is being composed. */
  say: () => void;
  /** Writes down all that was typed, come what may. */
  finish: () => void;
  /** The document has changed, whoever did it. */
  follow: (change: DocHandleChangePayload<T>) => void;
};

export function createProseField<T>(field: TextField, prose: Prose<T>): ProseField<T> {
  const { handle, path, write } = prose;
  let now = proseAt(handle.doc(), path);
  const text = createFieldText(field, now);
  let [typed, composing, writing] = [false, false, false];

  function finish() {
    text.settle();
    const unsaid = typed ? text.unsaid() : null;
    if (unsaid === null) return;
    if (!wrote(unsaid)) return;
    typed = false;
    text.agree(now);
  }

  function wrote(unsaid: string): boolean {
    writing = true;
    try {
      return write(unsaid).ok;
    } finally {
      writing = false;
    }
  }

  function follow({ doc, patches }: DocHandleChangePayload<T>) {
    const before = now;
    now = proseAt(doc, path);
    if (writing || now === before) return;
    text.hear(editsOf(patches, path, { before, after: now }));
    if (!composing) text.settle();
  }

  return {
    type: () => void (typed = true),
    compose(on) {
      composing = on;
      if (!on) text.settle();
    },
    say: () => void (composing || finish()),
    finish,
    follow,
  };
}

/** The text at `path`, with line breaks as fields write them; empty if there is none. */
export function proseAt(document: unknown, path: readonly Prop[]): string {
  let value = document;
  for (const step of path) value = isObject(value) ? Reflect.get(value, step) : undefined;
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
