import * as A from "@automerge/automerge/slim";
import { changeHash, type ChangeHash } from "../ids.ts";

/**
 * What is left of `known`, heads of this document, once nothing of it counts that is `voided` or builds on
 * it: as heads. null if the document holds nothing that is voided, as nearly always.
 */
export function soundHeads<T>(
  document: A.Doc<T>,
  known: readonly ChangeHash[],
  voided: ReadonlySet<ChangeHash>,
): readonly ChangeHash[] | null {
  const held = [...voided].filter((hash) => A.hasHeads(document, [hash]));
  if (held.length === 0) return null;
  const left = ancestors(document, known);
  for (const hash of unsound(document, held)) left.delete(hash);
  const below = new Set([...left.values()].flat());
  return [...left.keys()].filter((hash) => !below.has(hash)).map((hash) => changeHash.parse(hash));
}

type Graph = Map<string, readonly string[]>;

/** These changes and all that they build on, each with what it builds on. */
function ancestors<T>(document: A.Doc<T>, heads: readonly string[]): Graph {
  const all = graphOf(document);
  const found: Graph = new Map();
  const open = [...heads];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (found.has(hash)) continue;
    const deps = all.get(hash) ?? [];
    found.set(hash, deps);
    open.push(...deps);
  }
  return found;
}

/** These and all that builds on them: Automerge names what a change builds on before the change. */
function unsound<T>(document: A.Doc<T>, held: readonly string[]): ReadonlySet<string> {
  const found = new Set(held);
  for (const [hash, deps] of graphOf(document))
    if (deps.some((dep) => found.has(dep))) found.add(hash);
  return found;
}

function graphOf<T>(document: A.Doc<T>): Graph {
  return new Map(A.getChangesMetaSince(document, []).map(({ hash, deps }) => [hash, deps]));
}
