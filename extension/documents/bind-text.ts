// A text field on a piece of prose that several people write at once. The field is nobody's mirror:
// what is typed stays as typed, and what others write is put in around it.
import type { TextField } from "./field-text.ts";
import { writeDownWhenAsked } from "./finish-typing.ts";
import { createPace } from "./pace.ts";
import { createProseField, type Prose } from "./prose-field.ts";

/**
 * Binds `field` to the prose; returns how to let go of it, which writes down the rest. Made for a
 * `<textarea>`: a one-line input has no room for the line breaks of others and would take them out.
 */
export function bindText<T>(field: TextField, prose: Prose<T>): () => void {
  const text = createProseField(field, prose);
  const pace = createPace(text.say);
  const listeners = {
    input() {
      text.type();
      pace.ask();
    },
    /** Until an accent or a syllable is whole, the field belongs to the keyboard. [DE9] */
    compositionstart: () => text.compose(true),
    compositionend() {
      text.compose(false);
      pace.ask();
    },
    blur: text.finish,
  };
  for (const [type, listener] of Object.entries(listeners)) field.addEventListener(type, listener);
  prose.handle.on("change", text.follow);
  const letGo = writeDownWhenAsked(text.finish);
  return () => {
    text.finish();
    letGo();
    prose.handle.off("change", text.follow);
    for (const [type, listener] of Object.entries(listeners))
      field.removeEventListener(type, listener);
  };
}
