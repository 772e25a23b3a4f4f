import * as A from "@automerge/automerge/slim";
import { SECOND_MS, type Timestamp } from "../time.ts";

type Backend = ReturnType<typeof A.getBackend>;
type Path = readonly string[];
/** Where an object of the document is; everything inside a text is at the text itself. */
type ObjectPlace = { object: string; path: Path; isText: boolean };

const ROOT: ObjectPlace = { object: "_root", path: [], isText: false };

/**
 * When each place of `document` was last written beyond what `before` holds, by the clock of the device
 * that wrote, to the second: `issueReports/<id>/category` → time.
 */
export function lastWrites(document: object, before: object): ReadonlyMap<string, Timestamp> {
  const writes = new Map<string, Timestamp>();
  const changes = A.getChangesSince(document, A.getHeads(before));
  if (changes.length === 0) return writes;
  const places = new Map(
    objectPlaces(A.getBackend(document), ROOT).map((each) => [each.object, each]),
  );
  for (const { ops, time } of changes.map((change) => A.decodeChange(change))) {
    for (const { obj, key } of ops) {
      const place = places.get(obj);
      if (!place) continue;
      const path = (place.isText ? place.path : [...place.path, key]).join("/");
      writes.set(path, Math.max(writes.get(path) ?? 0, time * SECOND_MS));
    }
  }
  return writes;
}

/** The maps and texts in a document, also those that do not count. */
function objectPlaces(backend: Backend, place: ObjectPlace): ObjectPlace[] {
  if (place.isText) return [place];
  const inside = backend.keys(place.object).flatMap((key) =>
    backend.getAll(place.object, key).flatMap((value) => {
      if (value[0] !== "map" && value[0] !== "text") return [];
      return [{ object: value[1], path: [...place.path, key], isText: value[0] === "text" }];
    }),
  );
  return [place, ...inside.flatMap((each) => objectPlaces(backend, each))];
}
