// A textarea as far as text, caret and events go, after the HTML standard.
import type { TextField } from "../field-text.ts";

export type Field = TextField &
  Pick<EventTarget, "dispatchEvent"> & {
    selectionStart: number;
    /** A person types `text` at the caret, key by key being of no account. */
    type(text: string): void;
    /** A person composes `text`, as with a dead key or an input method, and has not yet ended. */
    compose(text: string): void;
    endComposition(): void;
    leave(): void;
  };

export function createField(): Field {
  const events = new EventTarget();
  const field: Field = {
    value: "",
    selectionStart: 0,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    setRangeText(replacement: string, start: number = 0, end: number = 0) {
      field.value = field.value.slice(0, start) + replacement + field.value.slice(end);
      const caret = field.selectionStart;
      if (caret > end) field.selectionStart = caret + replacement.length - (end - start);
      else if (caret > start) field.selectionStart = start;
    },
    type(text) {
      const caret = field.selectionStart;
      field.value = field.value.slice(0, caret) + text + field.value.slice(caret);
      field.selectionStart = caret + text.length;
      events.dispatchEvent(new Event("input"));
    },
    compose(text) {
      events.dispatchEvent(new Event("compositionstart"));
      field.type(text);
    },
    endComposition: () => void events.dispatchEvent(new Event("compositionend")),
    leave: () => void events.dispatchEvent(new Event("blur")),
  };
  return field;
}
