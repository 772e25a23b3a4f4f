import * as A from "@automerge/automerge/slim";
import type { Scalar } from "../finalisation/schema.ts";
import { mayWrite, type ClosedRefusal } from "../facts/policy.ts";
import type { FactsView } from "../facts/queries.ts";
import { atomic } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { containerAt, scalarOf, type FieldPlace } from "./conflicts.ts";

export type KeepRefusal = ClosedRefusal | "no-such-field" | "changed-since";

/**
 * Sets one field to one of the values that it was given, also to the one that counts already: from then
 * on it is the only one. Choosing is no new correction, so it is allowed until the finalisation. Whoever takes
 * a choice back sets it `over` what was kept, and over nothing that somebody has written since. [TO6] [TO7]
 */
export function keepValue(
  draft: object,
  args: { at: Pick<FieldPlace, "path">; value: Scalar; over?: Scalar; facts: FactsView },
): Verdict<KeepRefusal> {
  const allowed = mayWrite(args.facts);
  if (!allowed.ok) return allowed;
  const { path } = args.at;
  const key = path.at(-1) ?? "";
  const target = containerAt(draft, path);
  if (!target || !(key in target)) return refuse("no-such-field");
  if (args.over !== undefined && scalarOf(target[key]) !== args.over)
    return refuse("changed-since");
  const kept = written(target[key], args.value);
  // Automerge may leave out what counts already: then the other value would stay beside it.
  target[key] = kept === null ? 0 : null;
  target[key] = kept;
  return allow();
}

/** Texts of these fields are replaced whole; a field that held one holds one again. */
function written(before: unknown, value: Scalar): unknown {
  if (typeof value === "string") return atomic(value);
  return value === null && A.isImmutableString(before) ? atomic("") : value;
}
