// "Non inclus dans le PV finalisé": what a device wrote before it heard of the seal. It stays readable.
import type { PersonId } from "../ids.ts";
import { documentKind, type SessionDocuments } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { lastWrites } from "./last-writes.ts";
import type { Place } from "./place.ts";
import type { Scalar } from "./schema.ts";
import { statements, type Statement } from "./statements.ts";

export type Difference = Place & {
  /** null where a document does not say who: then it was somebody on this device. */
  by: PersonId | null;
  /** By the clock of the device. */
  at: Timestamp | null;
} & (
    | {
        /** A thing that the sealed documents do not have at all: all its fields. */
        field: null;
        before: null;
        after: Readonly<Record<string, Scalar>>;
      }
    | { field: string; before: Scalar; after: Scalar }
  );

/**
 * What `local` says and `sealed` does not, a field at a time, the oldest first; also a value that lost
 * against a sealed one when the two met. [FI15]
 * `local` holds all that `sealed` does; `documentsAt` makes `sealed` out of it.
 */
export function excludedWork(local: SessionDocuments, sealed: SessionDocuments): Difference[] {
  const before = statements(sealed);
  const writes = writesSince(local, sealed);
  return [...statements(local)]
    .flatMap(([key, statement]) => {
      const known = before.get(key);
      return known ? changes(known, statement, writes) : [addition(statement)];
    })
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

function addition({ thing, candidate, id, by, at, fields }: Statement): Difference {
  const after = Object.fromEntries(
    Object.entries(fields).map(([field, { values }]) => [field, values[0] ?? null]),
  );
  return { thing, candidate, id, by, at, field: null, before: null, after };
}

function changes(
  known: Statement,
  { thing, candidate, id, fields }: Statement,
  writes: ReadonlyMap<string, Timestamp>,
): Difference[] {
  return Object.entries(fields).flatMap(([field, { path, values }]) => {
    const sealed = known.fields[field]?.values ?? [];
    const at = writes.get(path) ?? null;
    return values
      .filter((value) => !sealed.includes(value))
      .map((after) => {
        const place = { thing, candidate, id, field };
        return { ...place, by: null, at, before: sealed[0] ?? null, after };
      });
  });
}

/** `report/hasIncident` → when. */
function writesSince(
  local: SessionDocuments,
  sealed: SessionDocuments,
): ReadonlyMap<string, Timestamp> {
  return new Map(
    documentKind.options.flatMap((kind) =>
      [...lastWrites(local[kind], sealed[kind])].map(
        ([path, at]) => [`${kind}/${path}`, at] as const,
      ),
    ),
  );
}
