// What the headings of one line propose that its columns are.
import { columnCalled, headingKey, HEADINGS } from "../mass-import/columns.ts";
import { targetCalled } from "./headings.ts";
import { privateHeadings } from "./private-columns.ts";
import type { Target } from "./targets.ts";

/** Pix asks for what somebody was called at birth, and where that was. */
const OF_BIRTH = /\b(?:naissance|famille)\b/;

/** Each thing once, where its heading says most exactly what it is; nothing of what is private. [TB4] [TB5] */
export function proposedTargets(headings: readonly string[]): (Target | null)[] {
  const secret = privateHeadings(headings);
  const called = headings.map((heading, at) =>
    secret.has(at) ? null : (targetCalled(heading) ?? null),
  );
  const best = new Map<Target, { at: number; exactness: number }>();
  for (const [at, target] of called.entries()) {
    if (!target) continue;
    const exactness = exactnessOf(headings[at] ?? "", target);
    if (exactness > (best.get(target)?.exactness ?? -1)) best.set(target, { at, exactness });
  }
  // Beside columns for both its parts, a whole name has nothing to say.
  if (best.has("lastName") && best.has("firstName")) best.delete("fullName");
  return called.map((target, at) => (target && best.get(target)?.at === at ? target : null));
}

/** Most for a heading of Pix's template of today, least for a word of schools. */
function exactnessOf(heading: string, target: Target): number {
  const key = headingKey(heading);
  if (target !== "fullName" && headingKey(HEADINGS[target]) === key) return 3;
  if (OF_BIRTH.test(key)) return 2;
  return columnCalled(heading) === target ? 1 : 0;
}
