// What one person types and another person's edits, on one text field. Positions count UTF-16 units,
// as fields and Automerge do.
import type { Patch, Prop } from "@automerge/automerge/slim";

/** At `at`, `deleted` units go and `inserted` comes. */
export type TextEdit = { at: number; deleted: number; inserted: string };

export function applied(text: string, { at, deleted, inserted }: TextEdit): string {
  return text.slice(0, at) + inserted + text.slice(at + deleted);
}

/** The one edit between two texts, never through the middle of a character; null if they are equal. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (isInsideCharacter(before, start) || isInsideCharacter(after, start)) start -= 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (
    isInsideCharacter(before, before.length - end) ||
    isInsideCharacter(after, after.length - end)
  )
    end -= 1;
  return {
    at: start,
    deleted: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/** Half of a pair is no character: Automerge would keep a question mark in its place. */
function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/**
 * A field that shows `typed`, which somebody made of `agreed`, learns that `agreed` has changed by
 * `remote`: the edits to do in the field, one after the other. Every letter that was inserted on either
 * side stays; what both deleted goes once. [DE7]
 */
export function acrossTyping(agreed: string, typed: string, remote: TextEdit): TextEdit[] {
  const own = editBetween(agreed, typed);
  if (!own) return [remote];
  const ownEnd = own.at + own.deleted;
  const remoteEnd = remote.at + remote.deleted;
  const shift = own.inserted.length - own.deleted;
  if (remoteEnd <= own.at) return [remote];
  if (remote.at >= ownEnd) return [{ ...remote, at: remote.at + shift }];
  const behind = { at: ownEnd + shift, deleted: Math.max(0, remoteEnd - ownEnd), inserted: "" };
  const at = Math.min(remote.at, own.at);
  const before = { at, deleted: own.at - at, inserted: remote.inserted };
  return [behind, before].filter(({ deleted, inserted }) => deleted > 0 || inserted !== "");
}

/**
 * The edits that took the text at `path` from `before` to `after`, as the patches tell it, so that a
 * caret between two of them stays where it is. Patches that tell another story (the text was replaced,
 * or the object around it) count as one edit.
 */
export function editsOf(
  patches: readonly Patch[],
  path: readonly Prop[],
  { before, after }: { before: string; after: string },
): TextEdit[] {
  const edits: TextEdit[] = [];
  let text = before;
  for (const patch of patches) {
    const edit = editOf(patch, path, text);
    if (!edit) continue;
    edits.push(edit);
    text = applied(text, edit);
  }
  if (text === after) return edits;
  const whole = editBetween(before, after);
  return whole ? [whole] : [];
}

function editOf(patch: Patch, path: readonly Prop[], text: string): TextEdit | null {
  if (!path.every((step, at) => patch.path[at] === step)) return null;
  const at = patch.path[path.length];
  if (patch.action === "put" && at === undefined && typeof patch.value === "string")
    return { at: 0, deleted: text.length, inserted: patch.value };
  if (typeof at !== "number") return null;
  if (patch.action === "splice") return { at, deleted: 0, inserted: patch.value };
  if (patch.action === "del") return { at, deleted: patch.length ?? 1, inserted: "" };
  return null;
}
