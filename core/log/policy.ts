import type { FactKind, Role } from "../facts/schema.ts";
import type { DocumentKind } from "../schema.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { LogState } from "../wire/frames.ts";

/** What happens outside and may reach the relay after the seal; it changes nothing that was sealed. */
const LATE: ReadonlySet<FactKind> = new Set([
  "candidate-joined",
  "candidate-finished",
  "alert-raised",
  "alert-closed",
]);

/**
 * Members write every document, invigilators the report. [LO3]
 * Once the session is finalised or deleted nobody writes anything. [LO4]
 */
export function mayPush(
  role: Role,
  doc: DocumentKind,
  state: LogState,
): Verdict<"LOCKED" | "FORBIDDEN"> {
  if (state !== "open" && state !== "closing") return refuse("LOCKED");
  if (role === "invigilator" && doc !== "report") return refuse("FORBIDDEN");
  return allow();
}

/**
 * After the seal nothing is told but what the candidates still did and that the results are out, once;
 * of a deleted session nothing at all. [LO7]
 */
export function mayTell(
  kind: FactKind,
  state: LogState,
): Verdict<"LOCKED" | "STALE" | "FORBIDDEN"> {
  if (state === "deleted") return refuse("FORBIDDEN");
  if (kind === "published") return state === "finalised" ? allow() : refuse("STALE");
  const sealed = state === "finalised" || state === "published";
  return !sealed || LATE.has(kind) ? allow() : refuse("LOCKED");
}
