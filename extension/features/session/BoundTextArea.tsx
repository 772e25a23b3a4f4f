import type { Prop } from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { createEffect, createSignal, on, onCleanup, onMount, untrack } from "solid-js";
import type { Verdict } from "#core/verdict.ts";
import { bindText } from "../../documents/bind-text.ts";
import { useDocument } from "../../documents/use-document.ts";
import type { FieldProps } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

type Props<T> = Pick<FieldProps, "colleague" | "spot"> & {
  label: string;
  hint?: string | undefined;
  limit: number;
  rows?: number | undefined;
  /** The document in which the prose stands; the same for the life of the field. */
  handle: DocHandle<T>;
  path: readonly Prop[];
  /** The command that makes the prose read `text`. */
  write: (text: string) => Verdict<string>;
  /** Why the last text was refused, as a sentence. */
  refusedSentence: (reason: string) => string;
};

/** Prose that several people write at once. What they type appears around one's own. */
export function BoundTextArea<T>(props: Props<T>) {
  const { handle, path } = untrack(() => ({ handle: props.handle, path: props.path }));
  const document = useDocument(handle);
  const [text, setText] = createSignal("");
  const [refusal, setRefusal] = createSignal<string | null>(null);
  let field: HTMLTextAreaElement | undefined;

  function write(next: string): Verdict<string> {
    const verdict = untrack(() => props.write(next));
    setRefusal(verdict.ok ? null : verdict.reason);
    return verdict;
  }

  onMount(() => {
    if (!field) return;
    const element = field;
    onCleanup(bindText(element, { handle, path, write }));
    setText(element.value);
    // The field is ahead of the document: only the counter has to follow.
    createEffect(on(document, () => setText(element.value), { defer: true }));
  });

  const error = () => {
    const reason = refusal();
    return reason === null ? undefined : props.refusedSentence(reason);
  };

  return (
    <TextArea
      label={props.label}
      hint={props.hint}
      spot={props.spot}
      colleague={props.colleague}
      limit={props.limit}
      rows={props.rows}
      value={text()}
      error={error()}
      onInput={setText}
      ref={(element) => (field = element)}
    />
  );
}
