// Where two people have written one field without knowing of each other, one value counts and the
// other still stands beside it.
import * as A from "@automerge/automerge/slim";
import { canonicalJson } from "../canonical.ts";
import type { Conflicts, Scalar } from "./schema.ts";

export type Branch = { readonly [key: string]: unknown };
type Backend = ReturnType<typeof A.getBackend>;
/** A document as it was at its own heads. */
type Source = { backend: Backend; heads: A.Heads };
type FullValue = ReturnType<Backend["getAll"]>[number];

const ROOT = "_root";

/**
 * Every way to read what stands at `path`, the one that counts first: an object as it counts, and again
 * with each other value of each of its fields. Nothing for an object that is no document.
 * NOTE: `A.getConflicts` tells of later changes as well when it is asked about a view or a clone of one
 * (3.5.0), so the values are asked for at the heads.
 */
export function variants(document: object, path: readonly string[]): unknown[] {
  if (!A.isAutomerge(document)) return [];
  const source = { backend: A.getBackend(document), heads: A.getHeads(document) };
  const key = path.at(-1);
  if (key === undefined) return variantsOfMap(source, ROOT);
  const container = path
    .slice(0, -1)
    .reduce<string | null>(
      (parent, step) => (parent === null ? null : mapAt(source, parent, step)),
      ROOT,
    );
  return container === null ? [] : variantsAt(source, container, key);
}

/** `variants`, where an object is expected. */
export function branchVariants(document: object, path: readonly string[]): Branch[] {
  return variants(document, path).filter(isBranch);
}

/** Of each of these fields, the values that the readings give it, if they differ. */
export function conflictsIn(
  readings: readonly Readonly<Record<string, Scalar>>[],
  fields: readonly string[],
): Conflicts {
  const values = fields.map((field) => {
    const given = readings.filter((reading) => field in reading);
    return [field, distinct(given.map((reading) => reading[field] ?? null))] as const;
  });
  return Object.fromEntries(values.filter(([, each]) => each.length > 1));
}

function distinct(values: readonly Scalar[]): Scalar[] {
  const byText = new Map(values.map((value) => [canonicalJson(value), value]));
  return [...byText.keys()].toSorted().flatMap((text) => byText.get(text) ?? null);
}

/** Automerge tells the value that counts last; here it comes first. */
function variantsAt(source: Source, object: string, key: string): unknown[] {
  return source.backend
    .getAll(object, key, source.heads)
    .toReversed()
    .flatMap((value) => variantsOf(source, value));
}

function variantsOf({ backend, heads }: Source, value: FullValue): unknown[] {
  switch (value[0]) {
    case "map":
      return variantsOfMap({ backend, heads }, value[1]);
    case "text":
      return [backend.text(value[1], heads)];
    case "str":
      return [new A.ImmutableString(value[1])];
    case "int":
    case "uint":
    case "f64":
    case "boolean":
    case "null":
      return [value[1]];
    default:
      // Lists, counters, dates and bytes are no values of ours: whoever reads finds nothing.
      return [undefined];
  }
}

function variantsOfMap(source: Source, object: string): Branch[] {
  const { backend, heads } = source;
  const fields = backend
    .keys(object, heads)
    .map((key) => [key, variantsAt(source, object, key)] as const);
  const counting = Object.fromEntries(fields.map(([key, [value]]) => [key, value]));
  const others = fields.flatMap(([key, [, ...rest]]) =>
    rest.map((value) => ({ ...counting, [key]: value })),
  );
  return [counting, ...others];
}

function mapAt({ backend, heads }: Source, object: string, key: string): string | null {
  const value = backend.getAll(object, key, heads).at(-1);
  return value?.[0] === "map" ? value[1] : null;
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null && !A.isImmutableString(value);
}
