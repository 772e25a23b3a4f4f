// The text of a field between a person who types and a document in which others write.
import { acrossTyping, applied, editBetween, type TextEdit } from "./text-edits.ts";

/** What a textarea and a one-line input have in common, as far as it is needed here. */
export type TextField = Pick<
  HTMLTextAreaElement,
  "value" | "setRangeText" | "addEventListener" | "removeEventListener"
>;

export type FieldText = {
  /** Others have changed the prose, one edit after the other; the next `settle` shows it. */
  hear(edits: readonly TextEdit[]): void;
  /** Puts what was heard into the field, around what is typed and without moving the caret. */
  settle(): void;
  /** The text of the field if it differs from the prose, null if not. Settle first. */
  unsaid(): string | null;
  /** What was typed has gone into the prose, which now reads `prose`. */
  agree(prose: string): void;
};

/** Fills `field` with `prose` and follows both from there. */
export function createFieldText(field: TextField, prose: string): FieldText {
  field.value = prose;
  let agreed = prose;
  let heard: TextEdit[] = [];
  const edit = ({ at, deleted, inserted }: TextEdit) =>
    field.setRangeText(inserted, at, at + deleted, "preserve");
  return {
    hear: (edits) => void heard.push(...edits),
    settle() {
      for (const remote of heard) {
        acrossTyping(agreed, field.value, remote).forEach(edit);
        agreed = applied(agreed, remote);
      }
      heard = [];
    },
    unsaid: () => (field.value === agreed ? null : field.value),
    agree(text) {
      agreed = text;
      const difference = editBetween(field.value, text);
      if (difference) edit(difference);
    },
  };
}
