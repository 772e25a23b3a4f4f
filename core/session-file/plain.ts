// Documents as plain JSON, and back.
import * as A from "@automerge/automerge/slim";
import { atomic } from "../schema.ts";

type Tree = { [key: string]: unknown };

/** The only texts that several people write at once; every other one is replaced whole. */
const PROSE: ReadonlySet<string> = new Set(["observations", "description", "text"]);

/** The same with every string as JSON has them. */
export function plain(value: unknown): unknown {
  if (A.isImmutableString(value)) return value.val;
  if (Array.isArray(value)) return value.map(plain);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** The way back: what `plain` has made of a document. */
export function documentOf(value: unknown, key = ""): unknown {
  if (typeof value === "string") return PROSE.has(key) ? value : atomic(value);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, documentOf(each, name)]),
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
